/**
 * A build step for what every page runs at once: tells Chromium's compiler, in a comment that
 * other browsers pass over, not to put off any function, since each put off is parsed twice.
 */
import type { Plugin } from 'vite';

const hint = '//# allFunctionsCalledOnLoad\n';

/** `isMeant` says, by the path of the script that is built, whether all of it is called at once. */
export function compileHint(isMeant: (entry: string) => boolean): Plugin {
  let hints = false;
  return {
    name: 'compile-hint',
    configResolved({ build }) {
      hints = build.lib !== false && isMeant(JSON.stringify(build.lib.entry));
    },
    // After the minifier, which drops comments.
    generateBundle(_, files) {
      if (!hints) return;
      for (const file of Object.values(files)) {
        if (file.type === 'chunk') file.code = hint + file.code;
      }
    },
  };
}
