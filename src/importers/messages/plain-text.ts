/** One spelling for letters, digits and blanks, position by position. */

/** Marks that are not seen: controls, joiners, bidirectional marks, byte-order marks, lone surrogates. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u{FFFD}]/gu;
const unseenButLines = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Co}\u{FFFD}]/gu;

/** Printable ASCII and line ends: most messages, and nothing to do. */
const plain = /^[\n\x20-\x7E]*$/;

/** Full-width and compatibility forms, digits of every script and unseen marks made plain; lines kept. */
export function plainText(text: string): string {
  if (plain.test(text)) return text;
  return (
    text
      .replace(/\r\n?/g, '\n')
      // Made narrow it would join two numbers: `482913，5分钟`.
      .replaceAll('，', ', ')
      .normalize('NFKC')
      .replace(unseenButLines, '')
      .replace(/[^\P{Nd}0-9]/gu, westernDigit)
  );
}

/** One line without marks that are not seen, at most `longest` characters. */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').replace(unseen, '').trim();
  return line.slice(0, longest).replace(/\p{Cs}$/u, '');
}

/** Digits stand in blocks of ten, each beginning at its zero. */
function westernDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
  return String(value % 10);
}

/** Folded letter of each code unit; 0 where it was not asked for yet. */
const folded = new Uint16Array(0x10000);

const ownFolds: Readonly<Record<string, string>> = {
  İ: 'i',
  ı: 'i',
  đ: 'd',
  Đ: 'd',
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  æ: 'a',
  Æ: 'a',
  ß: 's',
  ς: 'σ',
  '’': "'",
  '‘': "'",
  '\n': ' ',
};

/**
 * The code unit that one of a text is compared by: lower case, without the accents that
 * people and networks leave out of messages.
 */
export function foldUnit(unit: number): number {
  const known = folded[unit];
  if (known !== undefined && known !== 0) return known;
  const result = foldOf(unit);
  folded[unit] = result;
  return result;
}

function foldOf(unit: number): number {
  const letter = String.fromCharCode(unit);
  const own = ownFolds[letter];
  if (own !== undefined) return own.charCodeAt(0);
  const lower = letter.toLowerCase();
  const small = lower.length === 1 ? lower : letter;
  // Only the scripts whose accents are left out in messages: が is not か.
  const accented = (unit >= 0xc0 && unit < 0x530) || (unit >= 0x1e00 && unit < 0x2000);
  return (accented ? small.normalize('NFD') : small).charCodeAt(0);
}

const letters = new Uint8Array(0x10000);

/** Whether a code unit is a letter, a mark or a digit. */
export function isWordUnit(unit: number): boolean {
  const known = letters[unit];
  if (known === 1 || known === 2) return known === 2;
  const word = /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit));
  letters[unit] = word ? 2 : 1;
  return word;
}
