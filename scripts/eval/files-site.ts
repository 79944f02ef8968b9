/** Serves files of the scored folder under the addresses that the material gives them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../lib/server.ts';

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? address;
}

/** `pages` maps an address to a file. An address with another query gets the same file. */
export function filesSite(folder: string, pages: Readonly<Record<string, string>>): Site {
  const exact = new Map<string, string>();
  const anyQuery = new Map<string, string>();
  for (const [address, file] of Object.entries(pages)) {
    const url = new URL(withoutHash(address));
    exact.set(url.href, file);
    anyQuery.set(url.origin + url.pathname, file);
  }
  return (url) => {
    const file = exact.get(url.href) ?? anyQuery.get(url.origin + url.pathname);
    return file === undefined ? null : { body: readFileSync(path.resolve(folder, file)) };
  };
}
