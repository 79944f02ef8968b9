/** The name with which a sender signs: 【支付宝】 or [Uber] at either end. */
import { isCode, type WordHit, wordHits } from './word-hits.ts';

/** A longer one is a sentence in brackets. */
export const longestName = 24;
/** Of signs that are words. */
const longestOfWords = 16;

/** What carriers and gateways put before every message of theirs. */
const routeMarks = /^(?:\s|<#>|\[#\]|#|\[(?:web발신|국제발신|국외발신|웹발신|sms)\])+/iu;
const atStart = /^[【[〔『「(]\s*([^【】[\]〔〕『』「」()\n]{1,40}?)\s*[】\]〕』」)]/u;
const atEnd = /[【[〔]\s*([^【】[\]〔〕\n]{1,40}?)\s*[】\]〕][\s.。!]*$/u;

/** Public numbers that are the name itself: 铁路12306, 交管12123. */
const numberNames = /(?<!\d)(?:1[02]\d{3}|9[56]\d{3})(?!\d)/g;

export interface Signature {
  readonly name: string;
  /** True in 【】, which only companies' messages carry. */
  readonly certain: boolean;
  /** What is left of the text. */
  readonly rest: string;
}

/** Without the marks of the route. */
export function withoutRouteMarks(text: string): string {
  return text.replace(routeMarks, '').trim();
}

/** The signature of a plain text, or null. */
export function signatureOf(text: string): Signature | null {
  let rest = text;
  for (let turn = 0; turn < 3; turn += 1) {
    const found = atStart.exec(rest);
    const inner = found?.[1];
    if (found === null || inner === undefined) break;
    const opening = found[0].charAt(0);
    rest = rest.slice(found[0].length).trimStart();
    // A list's own (1) and an aside in round brackets are no signatures.
    if (isName(inner) && (opening !== '(' || /^\p{Lu}/u.test(inner))) {
      return { name: inner, certain: opening === '【', rest };
    }
  }
  const found = atEnd.exec(text);
  const inner = found?.[1];
  if (found === null || inner === undefined || !isName(inner)) return null;
  return { name: inner, certain: found[0].startsWith('【'), rest: text.slice(0, found.index) };
}

/** Whether a text can be the name of a service: short, with letters, no code and no common word. */
export function isName(text: string): boolean {
  if (/\p{sc=Han}/u.test(text) && text.length > longestOfWords) return false;
  if (text.length > longestName || !/\p{L}/u.test(text)) return false;
  if (/\d{4}/.test(text.replace(numberNames, /\p{Lo}/u.test(text) ? '' : '$&'))) return false;
  // A code of letters and digits: `A1B2C3`.
  if (/^(?=(?:.*\d){2})[A-Z0-9-]{5,10}$/i.test(text)) return false;
  if (/[@/\\]|:\/\//.test(text)) return false;
  return /\p{L}/u.test(withoutCommonWords(text, wordHits(text)));
}

/** What is left when the words of the table are taken out. */
function withoutCommonWords(text: string, hits: readonly WordHit[]): string {
  let left = '';
  let from = 0;
  for (const hit of hits) {
    if (hit.start < from) continue;
    if (!isCommon(hit)) continue;
    left += text.slice(from, hit.start);
    from = hit.end;
  }
  return left + text.slice(from);
}

const common = ['noun', 'before', 'of', 'notice', 'alert', 'advert', 'guard', 'signIn'] as const;

export function isCommon(hit: WordHit): boolean {
  return (
    isCode(hit) || hit.meanings.has('otherCode') || common.some((each) => hit.meanings.has(each))
  );
}
