/** The languages of the interface. A language is a row here, a `.ftl` file and a `_locales` folder. */
export const languages = [
  'en',
  'zh-CN',
  'zh-TW',
  'ja',
  'ko',
  'es',
  'pt-BR',
  'fr',
  'de',
  'it',
  'ru',
  'ar',
  'hi',
  'id',
  'tr',
  'vi',
] as const;
export type Language = (typeof languages)[number];

/**
 * The language of ours that serves a person best who wants `wanted` (BCP 47, best first):
 * the same language and script (`zh-HK` is served by `zh-TW`), else the same language.
 * English where none of them is ours; what is no language tag is passed over.
 */
export function chooseLanguage(wanted: readonly string[]): Language {
  const known = languages.map((language) => ({ language, of: new Intl.Locale(language) }));
  for (const tag of wanted) {
    const locale = localeOf(tag);
    if (locale === null) continue;
    const same = known.filter(({ of }) => of.language === locale.language);
    const script = locale.maximize().script;
    const best = same.find(({ of }) => of.maximize().script === script) ?? same[0];
    if (best !== undefined) return best.language;
  }
  return 'en';
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
