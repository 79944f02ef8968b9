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

const has = (hits: readonly Hit[], cue: Cue): Hit | undefined => hits.find((h) => h.cue === cue);

/** The sense of cues that stand without a phone word, the most telling first. */
function alone(hits: readonly Hit[]): Reading | null {
  const nation = has(hits, 'nation');
  if (nation && has(hits, 'not')) return { sense: 'country', token: nation.token };
  for (const cue of ['extension', 'country', 'not', 'part', 'mail', 'nation', 'thing'] as const) {
    const hit = has(hits, cue);
    if (!hit) continue;
    const sense = cue === 'extension' || cue === 'country' || cue === 'part' ? cue : 'other';
    return { sense, token: hit.token, lone: cue === 'part' };
  }
  return null;
}

/** What a text for people (label, placeholder, text beside) says the field is for; null: nothing. */
export function readWords(text: string): Reading | null {
  const bare = text.replace(/[(（[].*?[)）\]]/g, ' ');
  const outside = bare === text ? null : readPlain(bare);
  return outside && outside.sense !== 'other' ? outside : readPlain(text);
}

function readPlain(text: string): Reading | null {
  const { hits, words } = cuesIn(text);
  const at = hits.findIndex((h) => h.cue === 'phone' || h.cue === 'maybe');
  const phone = hits[at];
  if (!phone) return alone(hits);
  const either = has(hits, 'or') || /[/／|、,，]/.test(text);
  if (has(hits, 'mail') || (either && has(hits, 'login'))) {
    return { sense: 'both', token: phone.token };
  }
  // In a long sentence a code or a fax counts only where it is named first: "Enter the code sent to
  // your phone", but "Phone number, to which a code will be sent".
  const not = has(words <= 6 ? hits : hits.slice(0, at), 'not');
  if (not) return { sense: 'other', token: not.token };
  if (!has(hits, 'with')) {
    const extension = has(hits, 'extension');
    if (extension) return { sense: 'extension', token: extension.token };
    const narrow = has(hits, 'country') ?? has(hits, 'nation') ?? has(hits, 'part');
    if (narrow && words <= 4) {
      return { sense: narrow.cue === 'part' ? 'part' : 'country', token: narrow.token };
    }
  }
  return { sense: phone.cue === 'maybe' ? 'maybe' : 'phone', token: phone.token };
}

/** What a name or id says: the last cue decides, for what stands before it is where the field is. */
export function readName(text: string): Reading | null {
  const { hits } = cuesIn(text);
  const at = hits.findLastIndex((h) => h.cue === 'phone' || h.cue === 'maybe');
  const phone = hits[at];
  if (!phone) return alone(hits);
  const after = hits.slice(at + 1);
  if (has(after, 'or') || hits[at - 1]?.cue === 'or') return { sense: 'both', token: phone.token };
  // "email_mobile", "mobile-search": the same field for small screens.
  const screen = phone.token === 'mobile' && (has(hits, 'mail') ?? has(hits, 'not'));
  if (screen) return { sense: 'other', token: screen.token };
  const nation = has(after, 'nation');
  if (nation && !has(after, 'with')) return { sense: 'country', token: nation.token };
  const taken = alone(after.filter((h) => h.cue !== 'thing' && h.cue !== 'nation'));
  if (taken) return { ...taken, lone: false };
  return { sense: phone.cue === 'maybe' ? 'maybe' : 'phone', token: phone.token };
}
