/**
 * A build step for the reader: where it imports a module that the glance carries
 * already (src/detect/lent-modules.ts), it is given the glance's own, through the
 * global of the extension's world in which both run.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

const lent = ['dom', 'page-outline', 'shadow', 'words'];
const prefix = '\0lent:';

/** `isBorrower` says, by the path of the script that is built, whether it borrows. */
export function lentModules(isBorrower: (entry: string) => boolean): Plugin {
  let borrows = false;
  return {
    name: 'lent-modules',
    enforce: 'pre',
    configResolved({ build }) {
      borrows = build.lib !== false && isBorrower(JSON.stringify(build.lib.entry));
    },
    resolveId(source, importer) {
      if (!borrows || importer?.includes('/src/detect/') !== true) return null;
      const name = basename(source, '.ts');
      return lent.includes(name) ? prefix + name : null;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const name = id.slice(prefix.length);
      const source = readFileSync(`src/detect/${name}.ts`, 'utf8');
      const names = [...source.matchAll(/^export (?:async )?(?:function\*?|const|let) (\w+)/gm)];
      const lines = names.map(([, each]) => `export const ${each} = lent.${each};`);
      // A frame that was replaced meanwhile has no glance: the reader then finds nothing and ends.
      const lender = `const lent = globalThis.unbindScan?.modules?.['${name}'] ?? {};`;
      return [lender, ...lines].join('\n');
    },
  };
}
