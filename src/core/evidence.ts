/**
 * Evidence that a service knows the number, as something outside of pages shows it: saved
 * logins, messages, an official reply, the browser's history. Passwords, codes, bodies and
 * other people's names have no place in it.
 */
import { type Certainty, certainties, type Reason, type Role, type Timestamp } from './model.ts';

/** From where it was read. */
export const evidenceSources = ['logins', 'messages', 'reply', 'history'] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

/**
 * What tells which service it is, as the source names it. Importers know no catalogue:
 * the background looks hints up, the first that leads to a service or a site wins.
 */
export type ServiceHint =
  /** An address without query, fragment and user part, or a bare host: `https://shop.example/login`. */
  | { readonly kind: 'address'; readonly value: string }
  /** An Android package name: `com.taobao.taobao`. */
  | { readonly kind: 'android-app'; readonly value: string }
  /** What names the sender of a message: a signature without its brackets, a header, a short code. */
  | { readonly kind: 'sender'; readonly value: string }
  /** A title that the owner or the source gave: `Kiefernbank`. */
  | { readonly kind: 'name'; readonly value: string };

export interface Evidence {
  readonly source: EvidenceSource;
  /** Best first; never empty. */
  readonly hints: readonly ServiceHint[];
  /** As the source names it, one line, at most `longestTitle` characters; empty where it does not. */
  readonly title: string;
  /**
   * The number that is shown; null where the login shows none and only counts if its
   * service is known to use the phone.
   */
  readonly numberId: string | null;
  readonly role: Role;
  readonly certainty: Certainty;
  readonly reasons: readonly Reason[];
  /** Milliseconds since the epoch; null where the source does not say. */
  readonly firstAt: Timestamp | null;
  readonly lastAt: Timestamp | null;
  /** Logins or messages that say so. */
  readonly count: number;
}

export const longestTitle = 120;

/** What the same source tells of the same service, number and role as one piece of evidence. */
export function joinEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const joined = new Map<string, Evidence>();
  for (const each of evidence) {
    const [hint] = each.hints;
    const key = JSON.stringify([each.source, hint?.kind, hint?.value, each.numberId, each.role]);
    const known = joined.get(key);
    joined.set(key, known === undefined ? each : join(known, each));
  }
  return [...joined.values()];
}

function join(one: Evidence, other: Evidence): Evidence {
  const surer = isSurer(other.certainty, one.certainty) ? other : one;
  return {
    ...surer,
    title: one.title === '' ? other.title : one.title,
    firstAt: earliest(one.firstAt, other.firstAt),
    lastAt: latest(one.lastAt, other.lastAt),
    count: one.count + other.count,
  };
}

export function isSurer(one: Certainty, other: Certainty): boolean {
  return certainties.indexOf(one) > certainties.indexOf(other);
}

/** What has a date tells more than what has none. */
export function earliest(one: Timestamp | null, other: Timestamp | null): Timestamp | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

export function latest(one: Timestamp | null, other: Timestamp | null): Timestamp | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other);
}
