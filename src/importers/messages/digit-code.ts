/** Where a one-time code stands in a text. */

export interface CodePlace {
  readonly start: number;
  readonly end: number;
}

const shapes =
  /\b[A-Z]{1,3}-\d{4,8}\b|\d{3}[ -]\d{3,4}(?![\d-])|\d{2} \d{2} \d{2}|\d(?: \d){3,7}|\d{3,10}|\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{4,10}\b/g;

const before = /[\p{sc=Latin}\d+*.,:/$€£¥₹₩₽#-]$|(?:Rs|INR|USD|EUR|NT)\.? ?$/u;
const after =
  /^(?:[\p{sc=Latin}\d%*]|[.,:/-]\d| ?(?:元|円|원|€|\$|£|₽|руб|грн|usd|eur|pln|zł|kč|kr\b|tl\b|lei|ft\b|rs\b|บาท|đ|₫))/iu;

/** Codes of three to ten signs that are no amount, date, time, card or phone number. */
export function codePlaces(text: string): readonly CodePlace[] {
  const places: CodePlace[] = [];
  for (const match of text.matchAll(shapes)) {
    const start = match.index;
    const end = start + match[0].length;
    const left = text.slice(Math.max(0, start - 5), start);
    const right = text.slice(end, end + 6);
    if (isJoined(left) || after.test(right)) continue;
    places.push({ start, end });
  }
  return places;
}

/** A colon or a hash may stand right before a code, a digit and a colon may not: `12:30`. */
function isJoined(left: string): boolean {
  if (/[^\d][:#-]$|^[:#-]$/.test(left)) return false;
  return before.test(left);
}
