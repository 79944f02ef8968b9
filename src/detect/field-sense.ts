/** What a text says a field is for, from the cues in it together. */

import type { Cue } from './cues.ts';
import { cuesIn, type Hit } from './field-cues.ts';

export type Sense = 'phone' | 'maybe' | 'both' | 'part' | 'country' | 'extension' | 'other';

export interface Reading {
  readonly sense: Sense;
  /** A part named without a phone word: it may be of anything. */
  readonly lone?: boolean;
  readonly token: string;
}

/** The first hit of the first of these cues that has one. */
function first(hits: readonly Hit[], ...cues: readonly Cue[]): Hit | undefined {
  for (const cue of cues) {
    const hit = hits.find((h) => h.cue === cue);
    if (hit) return hit;
  }
  return undefined;
}

const senses: Partial<Record<Cue, Sense>> = {
  phone: 'phone',
  maybe: 'maybe',
  part: 'part',
  country: 'country',
  nation: 'country',
  extension: 'extension',
};

const read = ({ cue, token }: Hit): Reading => ({ sense: senses[cue] ?? 'other', token });

/** The sense of cues that stand without a phone word, the most telling first. */
function alone(hits: readonly Hit[]): Reading | null {
  const hit = first(hits, 'extension', 'country', 'nation', 'not', 'part', 'mail', 'thing');
  if (!hit) return null;
  // A country is one, unless its code is asked for.
  const plain = hit.cue === 'nation' && !first(hits, 'not');
  return plain ? { ...read(hit), sense: 'other' } : { ...read(hit), lone: hit.cue === 'part' };
}

/** A number in the text, whole or in part: it tells of a number that is known already. */
const shown = /[\p{Nd}*•]{2}/u;

/** What a text for people (label, placeholder, text beside) says the field is for; null: nothing. */
export function readWords(text: string): Reading | null {
  const bare = text.replace(/[(（[].*?[)）\]]/g, ' ');
  const outside = bare === text ? null : readPlain(bare);
  return outside && outside.sense !== 'other' ? outside : readPlain(text);
}

function readPlain(text: string): Reading | null {
  const { hits, words } = cuesIn(text);
  const phone = first(hits, 'phone', 'maybe');
  if (!phone) return alone(hits);
  const either = first(hits, 'or') || /[/／|、,，]/.test(text);
  if (first(hits, 'mail') || (either && first(hits, 'login'))) {
    return { sense: 'both', token: phone.token };
  }
  const before = hits.slice(0, hits.indexOf(phone));
  // "Name, phone, trade": a box to search by any of them.
  const listed = /[,،、，]/.test(text) ? first(before, 'thing') : undefined;
  // In a long sentence a code or a fax counts only where it is named first: "Enter the code sent to
  // your phone", but "Phone number, to which a code will be sent".
  const taken =
    listed ??
    first(words <= 6 || shown.test(text) ? hits : before, 'not') ??
    first(before, 'country') ??
    (first(hits, 'with')
      ? undefined
      : first(hits, 'extension', ...(words <= 4 ? (['country', 'nation', 'part'] as const) : [])));
  return read(taken ?? phone);
}

/** What a name or id says: the last cue decides, for what stands before it is where the field is. */
export function readName(text: string): Reading | null {
  const { hits } = cuesIn(text);
  const at = hits.findLastIndex(({ cue }) => cue === 'phone' || cue === 'maybe');
  const phone = hits[at];
  if (!phone) return alone(hits);
  const after = hits.slice(at + 1);
  if (first(after, 'or') || hits[at - 1]?.cue === 'or') {
    return { sense: 'both', token: phone.token };
  }
  // "email_mobile", "mobile-search": the same field for small screens.
  const screen = phone.token === 'mobile' ? first(hits, 'mail', 'not') : undefined;
  const nation = first(after, 'with') ? undefined : first(after, 'nation');
  const taken = first(after, 'extension', 'country', 'not', 'part', 'mail');
  return read(screen ?? nation ?? taken ?? phone);
}
