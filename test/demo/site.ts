/** Serves the demo web, and the index page that `npm start` opens first. */
import { readFileSync } from 'node:fs';
import type { Site } from '../../scripts/lib/server.ts';
import { demoPages, demoPerson, furtherPages } from './expected.ts';

export const demoIndex = 'https://demo.unbind.example/';

const folder = new URL('pages/', import.meta.url);

function fileOf(name: string): Buffer {
  return readFileSync(new URL(name, folder));
}

const addresses = new Map([
  ...Object.entries(furtherPages),
  ...demoPages.map(({ address, file }) => [address, file] as const),
]);

function indexPage(): string {
  const row = ({ address, title, language, expect }: (typeof demoPages)[number]): string =>
    `<div class="row"><div lang="${language}">${title}<span>${new URL(address).host}${expect.length === 0 ? ' · must stay silent' : ''}</span></div><a href="${address}">Open</a></div>`;
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Demo web for Unbind</title><link rel="stylesheet" href="/demo.css"></head>
<body>
<header><strong>Demo web for Unbind</strong></header>
<main class="wide">
<h1>Invented services, one real list</h1>
<p>Every page here is served by this machine. Give Unbind ${demoPerson.typed} as the number you are leaving, let it watch all sites, then open these pages and press Unbind's button.</p>
${demoPages.map(row).join('\n')}
</main>
</body>
</html>`;
}

export const demoSite: Site = (url) => {
  if (url.pathname === '/demo.css') {
    return { body: fileOf('demo.css'), contentType: 'text/css; charset=utf-8' };
  }
  if (url.href === demoIndex) return { body: indexPage() };
  const file = addresses.get(url.origin + url.pathname);
  return file === undefined ? null : { body: fileOf(file) };
};
