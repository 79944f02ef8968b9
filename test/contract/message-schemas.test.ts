import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageToWorker, uiToWorker } from '../../src/contract/message-schemas.ts';
import type { PageToWorker } from '../../src/contract/messages.ts';

const sound: PageToWorker = {
  type: 'scan-report',
  report: {
    pageKind: 'security',
    cause: 'load',
    reasons: [{ code: 'title', detail: 'security' }],
    candidates: [
      { pattern: '138****8000', place: 'text', callingCode: '86', role: 'unknown', reasons: [] },
    ],
  },
};
const [candidate] = sound.report.candidates;

describe('a report', () => {
  it('that is sound parses to itself', () => {
    expect(pageToWorker.parse(sound)).toEqual(sound);
  });

  it.each<[string, unknown]>([
    ['is not an object', 'scan-report'],
    ['has another type', { ...sound, type: 'erase-everything' }],
    ['says more than it may', { ...sound, site: 'bank.example' }],
    ['has no candidates', { ...sound, report: { ...sound.report, candidates: null } }],
    [
      'has too many candidates',
      { ...sound, report: { ...sound.report, candidates: Array(1_000).fill(candidate) } },
    ],
    ...['', '+', 'DROP', '138 0013', '<b>', '1'.repeat(200)].map((pattern): [string, unknown] => [
      `has the pattern ${JSON.stringify(pattern.slice(0, 12))}`,
      { ...sound, report: { ...sound.report, candidates: [{ ...candidate, pattern }] } },
    ]),
  ])('that %s does not', (_what, message) => {
    expect(pageToWorker.safeParse(message).success).toBe(false);
  });
});

it('anything at all neither throws nor passes for a request', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (message) => {
      expect(pageToWorker.safeParse(message).success).toBe(false);
      expect(uiToWorker.safeParse(message).success).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

const found = {
  source: 'logins',
  hints: [{ kind: 'address', value: 'https://shop.example/login' }],
  title: 'Shop',
  numberId: 'n1',
  role: 'sign-in',
  certainty: 'certain',
  reasons: [{ code: 'user-name' }],
  firstAt: null,
  lastAt: 1_700_000_000_000,
  count: 2,
};
const weighed = { type: 'weigh-evidence', numberId: 'n1', evidence: [found] };

describe('evidence', () => {
  it('that is sound parses to itself', () => {
    expect(uiToWorker.parse(weighed)).toEqual(weighed);
  });

  it.each<[string, object]>([
    ['with a password beside it', { password: 'hunter2' }],
    ['with a body beside it', { body: 'Your code is 123456' }],
    ['that names nothing', { hints: [] }],
    ['whose title is a whole text', { title: 'x'.repeat(200) }],
    ['from nowhere', { source: 'page' }],
    ['that was never', { lastAt: -1 }],
    ['that counts half', { count: 0.5 }],
  ])('%s is refused', (_what, more) => {
    const message = { ...weighed, evidence: [{ ...found, ...more }] };
    expect(uiToWorker.safeParse(message).success).toBe(false);
  });

  it('comes in messages of a bounded size', () => {
    const message = { ...weighed, evidence: Array(20_001).fill(found) };
    expect(uiToWorker.safeParse(message).success).toBe(false);
  });
});
