/** What use cases take from outside, so that tests can give their own. */
import type { Timestamp } from '../core/model.ts';

export interface Tools {
  readonly now: () => Timestamp;
  readonly newId: () => string;
}

export const realTools: Tools = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
};
