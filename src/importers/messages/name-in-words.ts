/** The service that a message names in its wording: `Your Uber code`, `code from Uber`, `Uber: …`. */
import type { CodePlace } from './digit-code.ts';
import { isName, longestName } from './signature.ts';
import { isCode, type WordHit, wordHits } from './word-hits.ts';

export interface WordedName {
  readonly name: string;
  readonly place: 'beside' | 'after' | 'lead' | 'end';
}

/** Codes that carry their sender: `G-123456`. */
const prefixes: Readonly<Record<string, string>> = { G: 'Google', FB: 'Facebook', V: 'Viber' };

/** Small words inside names: Bank of America. */
const inner = /^(?:of|and|&|de|la|du|da|do|di|und|y|e|the)$/i;
const bank = /^(?:bank\p{L}*|banco|banca|banque|банк\p{L}*|بنك|بانک|बैंक|ธนาคาร)$/iu;
const possessive = /['’]s$|の$|의$/u;
const edge = /^[\s"'“”„«»‘’*_<>\-–—]+|[\s"'“”„«»‘’*_<>\-–—]+$/gu;

/** Best first; null where the wording names nobody. */
export function nameInWords(
  text: string,
  hits: readonly WordHit[],
  codes: readonly CodePlace[],
): WordedName | null {
  const prefixed = namePrefixed(text, codes);
  if (prefixed !== null) return { name: prefixed, place: 'beside' };
  const words = tellingWords(hits);
  for (const hit of words) {
    const beside = nameBefore(text, hits, hit);
    if (beside !== null) return { name: beside, place: 'beside' };
  }
  const lead = nameLeading(text, hits);
  if (lead !== null) return { name: lead, place: 'lead' };
  for (const hit of words) {
    const following = nameAfter(text, hits, codes, hit);
    if (following !== null) return { name: following, place: 'after' };
  }
  const end = nameEnding(text);
  return end === null ? null : { name: end, place: 'end' };
}

/** The words for the code by which a name may stand: the surest, and not every repetition. */
function tellingWords(hits: readonly WordHit[]): readonly WordHit[] {
  const words = hits.filter(isCode);
  const sure = words.filter(({ meanings }) => meanings.has('code'));
  return (sure.length > 0 ? sure : words).slice(0, 3);
}

function namePrefixed(text: string, codes: readonly CodePlace[]): string | null {
  for (const { start, end } of codes) {
    const prefix = /^([A-Z]{1,2})-\d/.exec(text.slice(start, end))?.[1];
    const name = prefix === undefined ? undefined : prefixes[prefix];
    if (name !== undefined) return name;
  }
  return null;
}

/** `your UBER login code`: words of the table right before the code are skipped, then the name. */
function nameBefore(text: string, hits: readonly WordHit[], code: WordHit): string | null {
  let end = code.start;
  for (let turn = 0; turn < 6; turn += 1) {
    const gap = /[\s\-–"'“”«»*]*$/u.exec(text.slice(Math.max(0, end - 12), end))?.[0].length ?? 0;
    const place = end - gap;
    const skipped = hits.find(
      (hit) =>
        hit.end === place && hit.start < code.start && skips(hit) && !hit.meanings.has('before'),
    );
    if (skipped === undefined) {
      end = place;
      break;
    }
    end = skipped.start;
  }
  const run: string[] = [];
  for (const word of lastStretch(text.slice(Math.max(0, end - 50), end)).reverse()) {
    const next = run[0];
    if (run.length === 4 || (next !== undefined && isCased(next) !== isCased(word))) break;
    if (!isNameWord(word) && (next === undefined || !inner.test(word))) break;
    run.unshift(word);
  }
  return nameOfRun(run);
}

/** The words after the last sign that ends a sentence or a part of one. */
function lastStretch(text: string): string[] {
  const from = text.search(/(?:[!?。！？,，;；:：\n()（）]|\.\s)[^!?。！？,，;；:：\n()（）]*$/u);
  const stretch = from < 0 ? text : text.slice(from + 1);
  return stretch.split(/\s/u).filter((word) => word !== '');
}

/** A script that tells names by capitals. */
function isCased(word: string): boolean {
  return /[\p{Lu}\p{Ll}]/u.test(word);
}

function skips(hit: WordHit): boolean {
  return ['noun', 'signIn', 'payment', 'recovery', 'twoStep', 'of'].some((each) =>
    hit.meanings.has(each as 'noun'),
  );
}

/** `code for Uber`, `code is 1234 for Uber`, `code to log in to your Uber account`. */
function nameAfter(
  text: string,
  hits: readonly WordHit[],
  codes: readonly CodePlace[],
  code: WordHit,
): string | null {
  const limit = Math.min(text.length, code.end + 90);
  let at = code.end;
  let connected = false;
  for (let turn = 0; turn < 16 && at < limit; turn += 1) {
    const gap = /^[\s"'“”„«»‘’*\-–—:=]*/u.exec(text.slice(at, limit))?.[0] ?? '';
    if (gap.includes('\n')) return null;
    at += gap.length;
    const digits = codes.find((place) => place.start <= at && place.end > at);
    if (digits !== undefined) {
      at = digits.end;
      connected = false;
      continue;
    }
    const passed = hits
      .filter(
        (hit) => hit.start === at && (skips(hit) || hit.meanings.has('before') || isCode(hit)),
      )
      .sort((one, other) => other.end - one.end)[0];
    if (passed !== undefined) {
      connected ||= passed.meanings.has('of');
      at = passed.end;
      continue;
    }
    const run = firstRun(text.slice(at, limit + longestName));
    // Right after the code word itself no connecting word is needed: `code de vérification Uber`.
    return connected || at === code.end + gap.length ? nameOfRun(run) : null;
  }
  return null;
}

function firstRun(text: string): string[] {
  const run: string[] = [];
  for (const piece of text.split(/\s/u)) {
    const word = piece.replace(/[.!?。！？,，;；:：()（）"”»]+.*$/u, (tail) =>
      /^\.\p{L}{2,}/u.test(tail) ? (/^(?:\.\p{L}{2,24})+/u.exec(tail)?.[0] ?? '') : '',
    );
    if (word === '' || run.length === 4) break;
    const last = run.at(-1);
    if (last !== undefined && isCased(last) !== isCased(word)) break;
    if (!isNameWord(word) && (last === undefined || !inner.test(word))) break;
    run.push(word);
    if (word !== piece) break;
  }
  return run;
}

function nameLeading(text: string, hits: readonly WordHit[]): string | null {
  const lead = /^([^\n:：|–—]{1,30}?)\s*(?:[:：|–—]|\s-)\s/u.exec(text)?.[1];
  if (lead === undefined || hits.some((hit) => isCode(hit) && hit.start < lead.length)) return null;
  const words = lead.split(/\s/u);
  if (words.length > 4 || !words.every((word) => isNameWord(word) || inner.test(word))) return null;
  return nameOfRun(words);
}

function nameEnding(text: string): string | null {
  const end = /(?:\s[-–—~]\s?|\n)([^\n\-–—~.,:!?]{2,24})[.!]?\s*$/u.exec(text)?.[1];
  if (end === undefined) return null;
  const words = end.trim().split(/\s/u);
  if (words.length > 3 || !words.every((word) => isNameWord(word))) return null;
  return nameOfRun(words);
}

/**
 * A word that may be a name: a capital, a domain, or a script that has no capitals and
 * nothing of the table in it.
 */
function isNameWord(given: string): boolean {
  const word = given.replace(edge, '');
  if (word === '' || /\d{4}/.test(word)) return false;
  if (/^[a-z0-9-]+(?:\.[a-z]{2,24})+$/i.test(word)) return true;
  if (/^\p{Lu}|^\p{Ll}{1,2}\p{Lu}|^\d{1,3}\p{L}/u.test(word)) return true;
  return /^\p{Lo}/u.test(word) && wordHits(word.replace(possessive, '')).every(isOnlyNoun);
}

function isOnlyNoun({ meanings }: WordHit): boolean {
  return meanings.size === 1 && meanings.has('noun');
}

/** Joined, without common words at its edges; null where nothing but common words is left. */
function nameOfRun(run: readonly string[]): string | null {
  const words = run.map((word) => word.replace(edge, '').replace(possessive, ''));
  while (words.length > 0 && isEdge(words[0])) words.shift();
  while (words.length > 0 && isEdge(words.at(-1))) words.pop();
  const name = words.join(' ');
  return isName(name) && (/../u.test(name) || name === 'X') ? name : null;
}

function isEdge(word: string | undefined): boolean {
  if (word === undefined || word === '') return true;
  if (bank.test(word)) return false;
  return !isName(word) || inner.test(word);
}
