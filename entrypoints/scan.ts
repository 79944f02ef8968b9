import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGlancing } from '../src/detect/glance.ts';
import { lentModules } from '../src/detect/lent-modules.ts';
import { say, shadowOf } from '../src/platform/in-page.ts';

/**
 * Not one of the builder's content scripts: their wrapper posts a message to the
 * page when it starts, and no page may notice that it is read. Where this runs is
 * the owner's choice, made at run time (platform/content-scripts).
 */
export default defineUnlistedScript(() => {
  // Asked of the object itself: a window looks for a name it has not among its elements and frames.
  if (Object.hasOwn(globalThis, 'unbindScan')) globalThis.unbindScan?.stop();
  const glance = startGlancing({
    document,
    openShadow: shadowOf,
    wantReader: () => {
      say({ type: 'reader-wanted' });
    },
  });
  globalThis.unbindScan = { ...glance, modules: lentModules };
});
