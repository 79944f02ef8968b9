/** What kind of sender a history names. A private person's number goes no further than this. */

export type Sender =
  /** A header of letters: `HDFCBK`, `Uber`. */
  | { readonly kind: 'header'; readonly name: string; readonly registered: boolean }
  /** A number that only businesses have: `95588`, `32665`, `1069…`. */
  | { readonly kind: 'short-code'; readonly name: string }
  | { readonly kind: 'business-number' }
  /** A number or an address that a private person may have. */
  | { readonly kind: 'person' }
  | { readonly kind: 'unknown' };

/** India's carriers put route and kind around the sender's own letters: `AX-HDFCBK-S`. */
const indianHeader = /^[a-z]{2}-?(?=[a-z0-9]*[a-z])([a-z0-9]{3,9})(?:-[a-z])?$/i;

/** Headers under which gateways send for many: they name nobody. */
const gatewayHeaders = new Set(
  `info sms smsinfo infosms verify verification otp code codes authmsg auth notice notify alert
  alerts msg message cloudotp smsotp twverify twilio nexmo vonage messagebird infobip sinch
  authentify verifyme smsverify webotp system service unknown anonymous private nxsms bulksms
  textinfo nxcloud kaleyra plivo telesign`.split(/\s+/),
);

/** North American numbers that only businesses have. */
const tollFree = /^\+?1?8(?:00|33|44|55|66|77|88)\d{7}$/;
/** China's numbers of companies and public services. */
const chineseService = /^(?:\+?86)?(?:106\d{5,17}|1[02]\d{3}\d{0,3}|12520\d+|9[56]\d{3}\d{0,4})$/;

export function senderOf(given: string): Sender {
  const text = given.trim();
  if (text === '' || text.toLowerCase() === 'null') return { kind: 'unknown' };
  if (text.includes('@')) return { kind: 'person' };
  const bare = text.replace(/[\s().\-/\u2010-\u2015]/gu, '');
  if (/^\+?\d+$/.test(bare)) return numberKind(bare);
  if (!/\p{L}/u.test(text) || text.length > 20 || /\d{4}/.test(text)) return { kind: 'person' };
  if (gatewayHeaders.has(text.toLowerCase().replace(/[^a-z]/g, ''))) {
    return { kind: 'business-number' };
  }
  const own = /^[A-Z]{2}-/i.test(text) ? indianHeader.exec(text)?.[1] : undefined;
  if (own !== undefined && gatewayHeaders.has(own.toLowerCase()))
    return { kind: 'business-number' };
  return { kind: 'header', name: own ?? text, registered: own !== undefined };
}

function numberKind(number: string): Sender {
  const digits = number.replace('+', '');
  if (chineseService.test(number) && digits.length > 8) return { kind: 'business-number' };
  if (digits.length <= 6 || chineseService.test(number)) {
    return { kind: 'short-code', name: digits.replace(/^86(?=\d{5})/, '') };
  }
  return tollFree.test(number) ? { kind: 'business-number' } : { kind: 'person' };
}
