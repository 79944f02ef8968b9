/**
 * What the glance has loaded into a frame and the reader needs as well. The build
 * lets the reader use these instead of carrying its own (scripts/build/lent-modules.ts):
 * a page that is read pays for no line twice.
 */
import * as dom from './dom.ts';
import * as pageOutline from './page-outline.ts';
import * as shadow from './shadow.ts';
import * as words from './words.ts';

/** By file name. */
export const lentModules = { dom, 'page-outline': pageOutline, shadow, words };
