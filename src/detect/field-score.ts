/** Scores one control from its facts: every sign votes, and the reasons are the votes. */
import type { Reason } from '../core/model.ts';
import type { FieldFacts } from './field-facts.ts';
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

const standardTokens: Record<string, Sense> = {
  tel: 'phone',
  'tel-national': 'phone',
  'tel-local': 'part',
  'tel-area-code': 'part',
  'tel-local-prefix': 'part',
  'tel-local-suffix': 'part',
  'tel-country-code': 'country',
  'tel-extension': 'extension',
};

const otherToken =
  /^(email|one-time-code|postal-code|cc-.+|bday.*|.*name|organization.*|street-address|address-.+|country.*|language|sex|url|transaction-.+|impp|honorific-.+)$/;

function readAutocomplete(token: string): Reading | null {
  const sense = standardTokens[token];
  if (sense) return { sense, token };
  if (token === 'username' || token.endsWith('-password')) return null;
  return otherToken.test(token) ? { sense: 'other', token: '' } : readName(token);
}

/** `(555) 123-4567`, `+86 …`, `XXX-XXX-XXXX`: a number shown as an example. */
const sample = /^\D{0,12}(\+\d|[(0-9X_#•][\s\d()X_#•.\-–]{7,16}$)/i;

/** The votes on one control, before its neighbours are looked at. */
export function vote(facts: FieldFacts): Votes {
  const of: Record<Sense, number> = {
    phone: 0,
    maybe: 0,
    both: 0,
    part: 0,
    country: 0,
    extension: 0,
    other: 0,
  };
  const reasons: Reason[] = [];
  const add = (sign: Sign, reading: Reading | null, share = 1): void => {
    if (!reading) return;
    of[reading.sense] += weights[sign] * share * (reading.lone ? 0.5 : 1);
    reasons.push({
      code: `${sign}:${reading.sense}`,
      ...(reading.token && { detail: reading.token }),
    });
  };
  // A standard token as a name (`tel-area-code`) means the same.
  const token = facts.names.find((name) => name.startsWith('tel-') && name in standardTokens);
  add('autocomplete', readAutocomplete(facts.autocomplete) ?? readAutocomplete(token ?? ''));
  add('label', readWords(facts.label));
  add('aria', facts.aria === facts.label ? null : readWords(facts.aria));
  add('placeholder', readWords(facts.placeholder));
  // Text from further off is often another field's, or a heading.
  const beside = readWords(facts.near);
  add('near', beside, beside?.sense === 'other' ? 0.5 : 1);
  add('title', readWords(facts.title));
  const seen = new Set<Sense>();
  for (const name of facts.names) {
    const reading = name ? readName(name) : null;
    if (!reading || seen.has(reading.sense)) continue;
    seen.add(reading.sense);
    add('name', reading, reading.sense === 'both' ? 0.6 : 1);
  }
  // Alone, the type proves little; where nothing at all names the control it is all there is.
  const unnamed =
    !reasons.length && !facts.maxLength && !`${facts.label}${facts.near}${facts.names.join('')}`;
  if (facts.type === 'tel') add('type', { sense: 'phone', token: 'tel' }, unnamed ? 2 : 1);
  if (facts.type === 'email' || facts.type === 'url' || facts.type === 'search') {
    add('type', { sense: 'other', token: facts.type }, 2);
  }
  if (facts.inputMode === 'tel') add('inputmode', { sense: 'phone', token: 'tel' });
  const shown = /^\+\s?\d{1,4}\D*$/.test(facts.label);
  if (shown || sample.test(facts.placeholder)) add('sample', { sense: 'phone', token: '' });
  return { of, reasons };
}
