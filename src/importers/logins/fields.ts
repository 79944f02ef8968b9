/** Fields that owners add to logins. What is secret by its kind or its label is left out. */

const secretLabel =
  /pass(?:word|code|phrase|wd)|passwor|kennwort|\bpin\b|\bcv[cv]\b|\bcvn\b|\btotp\b|\botp\b|secret|security answer|recovery code|backup code|private key|card number|\biban\b|密码|密碼|口令|验证码|パスワード|暗証|비밀번호|mot de passe|contraseña|senha|пароль/i;

/** Enpass marks what is hidden with a star before the label. */
export function isSecretLabel(label: string): boolean {
  return label.startsWith('*') || secretLabel.test(label);
}

export function isPhoneLabel(label: string): boolean {
  return /phone|mobile|\bcell|\btel\b|telefon|téléphone|teléfono|手机|手機|电话|電話|携帯|휴대|전화|телефон/i.test(
    label,
  );
}
