/** What use cases take from outside, so that tests can give their own. */

import type { Timestamp } from '../core/model.ts';
import { uiLanguage } from '../platform/menus.ts';

export interface Tools {
  readonly now: () => Timestamp;
  readonly newId: () => string;
  /** The interface's language: `zh-CN`. */
  readonly language: () => string;
}

export const realTools: Tools = {
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  language: uiLanguage,
};
