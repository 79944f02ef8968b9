/**
 * What the glance has loaded into a frame and the reader needs as well. The build
 * lets the reader use these instead of carrying its own (scripts/build/lent-modules.ts):
 * a page that is read pays for no line twice.
 *
 * Named one by one: a namespace object is put together export by export on every page, and most
 * pages never lend. The types hold that no export is forgotten.
 */
import type * as dom from './dom.ts';
import { attribute, squeeze } from './dom.ts';
import type * as pageOutline from './page-outline.ts';
import { openOutline } from './page-outline.ts';
import type * as shadow from './shadow.ts';
import { findIn, mayHost, structureOf } from './shadow.ts';
import type * as words from './words.ts';
import { cueOf, findWords, tokensIn } from './words.ts';

interface Lent {
  readonly dom: typeof dom;
  readonly 'page-outline': typeof pageOutline;
  readonly shadow: typeof shadow;
  readonly words: typeof words;
}

/** By file name. */
export const lentModules: Lent = {
  dom: { attribute, squeeze },
  'page-outline': { openOutline },
  shadow: { findIn, mayHost, structureOf },
  words: { cueOf, findWords, tokensIn },
};
