/** Decides, from the words around it, whether something shaped like a phone number is one. Pure. */
import type { Reason } from '../core/model.ts';
import type { Shape } from './text.ts';
import { type Found, fold, nearest, type Word } from './words.ts';

export interface Surroundings {
  /** The line up to the shape, from the shape before it on. */
  readonly before: string;
  readonly after: string;
  /** Texts that name the block, the nearest first. */
  readonly labels: readonly string[];
  /** Names that the page's authors gave the block and those around it. */
  readonly names: string;
}

export interface Verdict {
  readonly isPhone: boolean;
  /** False where nothing but the shape speaks for it: such numbers do not make a directory. */
  readonly named: boolean;
  readonly reasons: readonly Reason[];
}

const deciding: readonly Word[] = ['phone', 'code', 'other', 'support'];
/** A word so near that it belongs to the number: "尾号1234的手机", "•••• 1234 (Visa)". */
const attached = 8;

/** Shapes of cards, tax and identity numbers, dates: a phone word may still overrule all but the card. */
const cardLike = /^[\d*]{4}(?:-[\d*]{4}){3}(?:-[\d*]{1,3})?$|^[\d*]{4}-[\d*]{6}-[\d*]{5}$/;
const otherLike =
  /^\*{3}-\*\*-\d{4}$|^\*\*-\*{3}\d{4}$|^[\d*]{3}-[\d*]{3}-[\d*]{3}-[\d*]{2}$|^\*{4}-\*\*-\d\d$|^[\d*]{2,4}-[\d*]{2}-[\d*]{2,4}$/;
/** Masks that hardly anything but a phone number is written as. */
const unmistakable =
  /^\+[\d*-]{8,}$|^[\d*]{3}-[\d*]{3}-[\d*]{4}$|^1[3-9]\d-?\*{4}-?\d{4}$|^0\d[\d*-]{7,12}$/;

const reason = (code: string, found: Found): Reason => ({ code, detail: found.token });

function decide(shape: Shape, code: string, found: Found): Verdict | null {
  switch (found.word) {
    case 'phone':
      return { isPhone: true, named: true, reasons: [reason(code, found)] };
    case 'code':
      return otherLike.test(shape.layout)
        ? null
        : { isPhone: true, named: true, reasons: [reason('code-sent', found)] };
    default:
      return { isPhone: false, named: true, reasons: [reason('not-phone', found)] };
  }
}

/** Judges a shape by the nearest telling word: attached to it, before it, after it, then its labels. */
export function judgeShape(shape: Shape, around: Surroundings): Verdict {
  const isFull = !/[*…]/.test(shape.pattern);
  if (cardLike.test(shape.layout)) return { isPhone: false, named: true, reasons: [] };
  const words = isFull ? deciding : deciding.slice(0, 3);
  const after = nearest(fold(around.after), words.slice(0, 3), false);
  const before = nearest(fold(around.before), words, true);
  const own = nearest(fold(around.after), ['account'], false);
  const steps: (readonly [string, Found | null])[] = [
    ['sentence', after && after.distance <= attached && after.word !== 'code' ? after : null],
    ['sentence', before],
    ['not-phone', own && own.distance <= 3 ? own : null],
    ['sentence', after],
    ...around.labels.map((label) => ['label', nearest(fold(label), words, true)] as const),
    ['name', nearest(fold(around.names), ['phone'], true)],
  ];
  for (const [code, found] of steps) {
    const verdict = found && decide(shape, code, found);
    if (verdict) return verdict;
  }
  if (isFull)
    return { isPhone: true, named: /^\+|.-/.test(shape.layout), reasons: [{ code: 'shape' }] };
  const account = [around.before, ...around.labels.slice(0, 1)].some((text) =>
    nearest(fold(text), ['account'], true),
  );
  const isPhone =
    unmistakable.test(shape.layout) &&
    !otherLike.test(shape.layout) &&
    (!account || shape.layout.startsWith('+'));
  return { isPhone, named: false, reasons: [{ code: 'shape' }] };
}
