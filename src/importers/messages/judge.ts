/** What one received message is evidence of. Pure; keeps nothing of the message but a name. */
import type { Certainty, Reason, Role } from '../../core/model.ts';
import type { ServiceHint } from '../evidence.ts';
import type { Meaning } from './code-words.ts';
import { type CodePlace, codePlaces } from './digit-code.ts';
import { nameInWords, type WordedName } from './name-in-words.ts';
import { plainText } from './plain-text.ts';
import { endsOf, type ReceivedMessage } from './received.ts';
import { type Sender, senderOf } from './sender.ts';
import { type Signature, signatureOf, withoutRouteMarks } from './signature.ts';
import { hostOfWebOtp } from './web-otp.ts';
import { hitOf, isCode, type WordHit, wordHits } from './word-hits.ts';

export interface Judgement {
  /** Best first; never empty. */
  readonly hints: readonly ServiceHint[];
  /** The signature, the name or the header; empty where only an address names the service. */
  readonly title: string;
  readonly role: Role;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
}

/** A code farther from its word is another number. */
const nearCode = 60;

/** Null where the message is no evidence: private, an advertisement, a parcel, or of nobody. */
export function judgeMessage(message: ReceivedMessage): Judgement | null {
  const sender = senderOf(message.sender);
  const text = withoutRouteMarks(plainText(endsOf(message.body)).trim());
  if (text === '') return null;
  const codes = codePlaces(text);
  const host = hostOfWebOtp(text);
  // Most of what people write to each other goes no further.
  if (sender.kind === 'person' && codes.length === 0 && host === null) return null;
  const signature = signatureOf(text);
  const seen: Seen = { text, sender, host, signature, hits: wordHits(text), codes };
  const code = codeReason(seen);
  if (code !== null) return codeJudgement(seen, code, message.known);
  return noticeJudgement(seen);
}

interface Seen {
  readonly text: string;
  readonly sender: Sender;
  readonly host: string | null;
  readonly signature: Signature | null;
  readonly hits: readonly WordHit[];
  readonly codes: readonly CodePlace[];
}

interface CodeReason {
  /** The table's word; empty where the form alone tells. */
  readonly word: string;
  readonly strong: boolean;
}

/** Why it is a message with a code, or null. */
function codeReason({ host, hits, codes, text }: Seen): CodeReason | null {
  const nearest = (hit: WordHit) =>
    codes.some(({ start, end }) => start - hit.end <= nearCode && hit.start - end <= nearCode);
  const strong = hits.find((hit) => isCode(hit) && hit.meanings.has('code') && nearest(hit));
  if (strong !== undefined) return { word: strong.word, strong: true };
  if (host !== null) return { word: '', strong: true };
  if (
    codes.some(({ start, end }) => /^(?:G|FB)-\d/.test(text.slice(start, end))) &&
    hits.some(isCode)
  ) {
    return { word: '', strong: true };
  }
  const weak = hits.find((hit) => isCode(hit) && nearest(hit));
  if (weak === undefined) return null;
  if (hitOf(hits, 'otherCode') !== null || hitOf(hits, 'parcel') !== null) return null;
  if (hitOf(hits, 'guard') !== null) return { word: weak.word, strong: true };
  return hitOf(hits, 'advert') === null ? { word: weak.word, strong: false } : null;
}

function codeJudgement(seen: Seen, code: CodeReason, known: boolean): Judgement | null {
  const { sender, signature, host } = seen;
  const worded = signature === null ? nameInWords(seen.text, seen.hits, seen.codes) : null;
  const named = worded !== null && isFormal(seen, worded, code, known) ? worded.name : null;
  const names = hintsOf(host, signature?.name ?? null, named, sender);
  if (names.hints.length === 0) return null;
  const signed = host !== null || signature?.certain === true;
  // Without 【】 a bracket may be anybody's.
  if (sender.kind === 'person' && !signed && (known || !code.strong)) return null;
  return {
    ...names,
    role: roleOf(textBeside(seen, named)),
    certainty: sender.kind === 'person' && !signed ? 'likely' : 'certain',
    reasons: reasonsOf('code-message', code.word, names.from),
  };
}

/**
 * Whether a name in the wording may be believed. Where a private person may have written
 * the message, only the form of a machine counts: it begins with the code, the name or
 * `your`, or warns not to share the code.
 */
function isFormal(seen: Seen, worded: WordedName, code: CodeReason, known: boolean): boolean {
  const { kind } = seen.sender;
  const business = kind === 'header' || kind === 'short-code' || kind === 'business-number';
  if (business) return true;
  if (known) return false;
  if (!code.strong)
    return kind === 'unknown' && worded.place === 'beside' && beginsFormally(seen, worded);
  return hitOf(seen.hits, 'guard') !== null || beginsFormally(seen, worded);
}

function beginsFormally({ text, hits, codes }: Seen, worded: WordedName): boolean {
  if (text.includes('?') || text.includes('？')) return false;
  const first = hits.find(isCode);
  if (first === undefined) return false;
  let left = text.slice(0, first.start).replace(worded.name, '');
  for (const { start, end } of codes.filter((place) => place.end <= first.start)) {
    left = left.replace(text.slice(start, end), '');
  }
  const rest = left.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const unknown = rest.filter((word) => wordHits(word).every((hit) => hit.end < word.length));
  return unknown.length <= 1;
}

/** A notice counts where a company signed it and it sells nothing. */
function noticeJudgement(seen: Seen): Judgement | null {
  const { sender, signature, hits } = seen;
  if (sender.kind === 'person') return null;
  if ((['advert', 'parcel', 'otherCode'] as const).some((each) => hitOf(hits, each) !== null)) {
    return null;
  }
  const alert = hitOf(hits, 'alert');
  const told = alert ?? hitOf(hits, 'notice');
  const enough = signature?.certain === true || told !== null;
  const business = sender.kind === 'header' || sender.kind === 'short-code';
  if (!enough || (signature === null && !business)) return null;
  const names = hintsOf(null, signature?.name ?? null, null, sender);
  if (names.hints.length === 0) return null;
  return {
    ...names,
    role: 'contact',
    certainty: alert === null ? 'possible' : 'likely',
    reasons: reasonsOf(
      alert === null ? 'service-notice' : 'account-alert',
      told?.word ?? '',
      names.from,
    ),
  };
}

interface Names {
  readonly hints: readonly ServiceHint[];
  readonly title: string;
  readonly from: 'host' | 'signature' | 'wording' | 'sender';
}

function hintsOf(
  host: string | null,
  signature: string | null,
  worded: string | null,
  sender: Sender,
): Names {
  const header = sender.kind === 'header' || sender.kind === 'short-code' ? sender.name : null;
  // India registers its headers: who sends is known better than whom the wording names.
  const registered = sender.kind === 'header' && sender.registered;
  const hints: ServiceHint[] = [];
  if (host !== null) hints.push({ kind: 'address', value: host });
  if (signature !== null) hints.push({ kind: 'sender', value: signature });
  if (registered && header !== null) hints.push({ kind: 'sender', value: header });
  if (worded !== null) hints.push({ kind: 'name', value: worded });
  if (!registered && header !== null) hints.push({ kind: 'sender', value: header });
  const from =
    host !== null
      ? 'host'
      : signature !== null
        ? 'signature'
        : worded !== null
          ? 'wording'
          : 'sender';
  const title = signature ?? (registered ? header : (worded ?? header)) ?? '';
  return { hints, title, from };
}

/** Without the name itself: 支付宝 is a service and 支付 a payment. */
function textBeside({ text, signature }: Seen, named: string | null): string {
  const rest = signature?.rest ?? text;
  return named === null ? rest : rest.replaceAll(named, ' ');
}

const roleWords = [
  ['payment', 'payment'],
  ['recovery', 'recovery'],
  ['signIn', 'sign-in'],
] as const satisfies readonly (readonly [Meaning, Role])[];

/**
 * What the code was for, by the word nearest to it. `Security code` says so little that it
 * counts only where nothing else is said.
 */
function roleOf(text: string): Role {
  const hits = wordHits(text);
  const code = hits.find((hit) => isCode(hit) && hit.meanings.has('code')) ?? hits.find(isCode);
  const at = code?.start ?? codePlaces(text)[0]?.start ?? 0;
  let best: Role = hitOf(hits, 'twoStep') === null ? 'unknown' : 'two-step';
  let nearest = Number.POSITIVE_INFINITY;
  for (const [meaning, role] of roleWords) {
    for (const hit of hits) {
      const distance = Math.abs(hit.start - at);
      if (!hit.meanings.has(meaning) || distance >= nearest) continue;
      nearest = distance;
      best = role;
    }
  }
  return best;
}

function reasonsOf(code: string, word: string, from: Names['from']): readonly Reason[] {
  const first = word === '' ? { code } : { code, detail: word };
  return [first, { code: `named-by-${from}` }];
}
