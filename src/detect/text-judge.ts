/** Decides, from the words around it, whether something shaped like a phone number is one. Pure. */
import type { Reason } from '../core/model.ts';
import { type Found, findWords, type Word } from './words.ts';

export interface Surroundings {
  /** The line up to the shape, from the shape before it on. */
  readonly before: string;
  readonly after: string;
  /** Texts that name the block, the nearest first. */
  readonly labels: readonly string[];
}

export interface Verdict {
  readonly isPhone: boolean;
  /** False where nothing but the shape speaks for it. */
  readonly named: boolean;
  readonly reason: Reason;
}

/** A word so near belongs to the number: "尾号1234的手机", "•••• 1234 (Visa)". */
const attached = 8;

const cardLike = /^[\d*]{4}(?:-[\d*]{4}){3}|^[\d*]{4}-[\d*]{6}-[\d*]{5}$/;
/** Tax and identity numbers, dates: only a phone word makes a phone number of them. */
const otherLike =
  /^\*{3}-\*\*-\d{4}$|^\*\*-\*{3}\d{4}$|^(?:[\d*]{3}-){3}[\d*]{2}$|^[\d*]{2,4}-[\d*]{2}-[\d*]{2,4}$/;
/** Amounts, and full numbers so short that anything may be one: of some countries they are all. */
const needsWord = /^\d{1,2}(?:-\d{3}){2,}$|^\+?(?:-?\d){6}$/;
/** Masks as which hardly anything but a phone number is written. */
const unmistakable =
  /^\+[\d*-]{8,}$|^[\d*]{3}-[\d*]{3}-[\d*]{4}$|^1[3-9]\d-?\*{4}-?\d{4}$|^0\d[\d*-]{7,12}$/;

/** The words of a text that are no part of a longer one: of "sort code" not the code. */
function wordsIn(text: string, words: readonly Word[]): Found[] {
  const found = findWords(text, words);
  return found.filter(
    ({ before, token }) =>
      !found.some(
        (other) =>
          other.token.length > token.length &&
          other.before <= before &&
          other.before + other.token.length >= before + token.length,
      ),
  );
}

/** Judges a shape by the nearest telling word: attached to it, before it, after it, in its labels. */
export function judgeShape(layout: string, { before, after, labels }: Surroundings): Verdict {
  const isFull = !/[*…]/.test(layout);
  const words: Word[] = ['phone', 'other', 'verification', 'sent'];
  const [next] = wordsIn(after, words);
  const isAttached = next && next.before < attached && /^(?:phone|other)$/.test(next.word);
  // The site's own numbers are full ones: "call us at …".
  if (isFull) words.push('support');
  // "Account ****1234" is no phone number, whatever stands above it.
  const isOfAccount = findWords(`${before} ${after.slice(0, attached)}`, ['account']).length > 0;
  const steps: (readonly [string, Found | undefined])[] = [
    ['sentence', isAttached ? next : undefined],
    ['sentence', wordsIn(before, words).at(-1)],
    ['sentence', next],
    ...(isOfAccount && !isFull ? [] : labels).map(
      (label) => ['label', wordsIn(label, words).at(-1)] as const,
    ),
  ];
  const isPlain = isFull && unmistakable.test(layout);
  for (const [index, [code, found]] of steps.entries()) {
    if (!found || cardLike.test(layout)) continue;
    const { word, token } = found;
    if (word === 'other' || word === 'support') {
      // From further off than the nearest label: "Review your order".
      if (isPlain && index > 3) continue;
      return { isPhone: false, named: true, reason: { code: 'not-phone', detail: token } };
    }
    if (word === 'phone' || !(otherLike.test(layout) || needsWord.test(layout))) {
      const reason = { code: word === 'phone' ? code : 'code-sent', detail: token };
      return { isPhone: true, named: true, reason };
    }
  }
  // An account's number in part looks like some phone numbers; not so with a plus.
  const isAccount = isOfAccount || findWords(labels[0] ?? '', ['account']).length > 0;
  const isPhone =
    (isFull && !needsWord.test(layout)) ||
    (unmistakable.test(layout) &&
      !otherLike.test(layout) &&
      (!isAccount || layout.startsWith('+')));
  return { isPhone: isPhone && !cardLike.test(layout), named: false, reason: { code: 'shape' } };
}
