/** Scores one control from its facts: every sign votes, and the reasons are the votes. */
import type { Reason } from '../core/model.ts';
import { type FieldFacts, wordSigns } from './field-facts.ts';
import { type Reading, readName, readWords, type Sense } from './field-sense.ts';

/** How much each sign counts. A label is for people and rarely lies; a type often does. */
const weights = {
  autocomplete: 5,
  label: 4,
  aria: 4,
  placeholder: 3,
  near: 3,
  name: 3,
  title: 2,
  type: 1.5,
  sample: 1.5,
  inputmode: 0.5,
} as const;

export const threshold = 2.5;

export interface Votes {
  readonly of: Record<Sense, number>;
  readonly reasons: Reason[];
}

type Sign = keyof typeof weights;

/** Standard tokens of anything else. `username` and passwords say nothing: sites use them freely. */
const otherToken =
  /^(?!username)(.*name$|email|one-time|postal-|cc-|bday|organization|street-|address-|country|sex$|url$|transaction-|honorific-)/;

function readAutocomplete(token: string): Reading | null {
  if (otherToken.test(token)) return { sense: 'other', token: '' };
  return token.endsWith('-password') ? null : readName(token);
}

/** `(555) 123-4567`, `+86 …`, `XXX-XXX-XXXX`: a number shown as an example. */
const sample = /^\D{0,12}(\+\d|[(0-9X_#•][\s\d()X_#•.\-–]{7,16}$)/i;

/** The votes on one control, before its neighbours are looked at. */
export function vote({ words, names, type, ...facts }: FieldFacts): Votes {
  const of = { phone: 0, maybe: 0, both: 0, part: 0, country: 0, extension: 0, other: 0 };
  const reasons: Reason[] = [];
  const add = (sign: Sign, reading: Reading | null, share = 1): void => {
    if (!reading) return;
    const { sense, token, lone } = reading;
    of[sense] += weights[sign] * share * (lone ? 0.5 : 1);
    reasons.push({ code: `${sign}:${sense}`, ...(token && { detail: token }) });
  };
  const tel: Reading = { sense: 'phone', token: 'tel' };
  add('autocomplete', readAutocomplete(facts.autocomplete));
  for (const sign of wordSigns) {
    const reading = readWords(words[sign]);
    // Text from further off is often another field's, or a heading.
    add(sign, reading, sign === 'near' && reading?.sense === 'other' ? 0.5 : 1);
  }
  const seen = new Set<Sense>();
  for (const name of names) {
    const reading = readName(name);
    if (!reading || seen.has(reading.sense)) continue;
    seen.add(reading.sense);
    add('name', reading, reading.sense === 'both' ? 0.6 : 1);
  }
  if (type === 'tel') {
    // Alone, the type proves little; where nothing at all names the control it is all there is.
    const named =
      facts.maxLength ||
      reasons.length ||
      words.label + words.near + words.placeholder + names.join('');
    add('type', tel, named ? 1 : 2);
  }
  if (/^(email|url|search)$/.test(type)) add('type', { sense: 'other', token: type }, 2);
  if (facts.inputMode === 'tel') add('inputmode', tel);
  const shown = /^\+\s?\d{1,4}\D*$/.test(words.label);
  if (shown || sample.test(words.placeholder)) add('sample', { sense: 'phone', token: '' });
  return { of, reasons };
}
