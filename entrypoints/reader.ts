import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatching } from '../src/detect/watch.ts';
import { say } from '../src/platform/in-page.ts';

/** Put into a frame by the background when the glance there asks for it; takes over from it. */
export default defineUnlistedScript(() => {
  const glance = globalThis.unbindScan;
  const outline = glance?.handOver?.();
  if (outline === undefined) return;
  globalThis.unbindScan = startWatching({
    document,
    outline,
    send: (report) => {
      say({ type: 'scan-report', report });
    },
  });
});
