/**
 * A build step for scripts that are put into pages: calls their entry and nothing else. The builder's
 * own way to start them, with messages that are silenced in what is shipped, is a twentieth
 * of what the browser compiles on every page.
 */
import type { Plugin } from 'vite';

const started = 'virtual:wxt-unlisted-script-entrypoint?';
/** What the builder wants around an entry is there to tell entries apart while it builds. */
const definer = 'wxt/dist/utils/define-unlisted-script';

/** For entries that are a function, without options. */
export function bareEntry(): Plugin {
  return {
    name: 'bare-entry',
    enforce: 'pre',
    transform(_, id) {
      if (id.includes(definer)) {
        return { code: 'export const defineUnlistedScript = (main) => main;', map: null };
      }
      const [, script] = id.split(started);
      if (script === undefined) return null;
      const code = `import entry from ${JSON.stringify(script)};\nexport default entry();`;
      return { code, map: null };
    },
  };
}
