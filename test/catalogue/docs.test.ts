// @vitest-environment node
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageWithCounts, readPage } from '../../scripts/catalogue/counts.ts';
import { readCatalogue } from '../../scripts/catalogue/files.ts';
import { inRoot } from '../../scripts/lib/root.ts';
import { factSources } from '../../src/catalogue/service.ts';

const { rows } = readCatalogue();

it('the counts in docs/catalogue.md are those of the rows', () => {
  expect(readPage() === pageWithCounts(readPage(), rows), 'npm run service -- counts').toBe(true);
  const fewer = pageWithCounts(readPage(), rows.slice(1));
  expect(fewer).not.toBe(readPage());
});

it('the page explains every source', () => {
  const page = readPage();
  expect(factSources.filter((source) => !page.includes(`| \`${source}\` |`))).toEqual([]);
});

it('the notices ship with the package, word for word', () => {
  const notices = readFileSync(inRoot('THIRD-PARTY-NOTICES.md'), 'utf8');
  expect(readFileSync(inRoot('public/THIRD-PARTY-NOTICES.txt'), 'utf8')).toBe(notices);
  expect(notices).toMatch(/2factorauth and |Josh Davis/);
  expect(notices).toMatch(/Apple Inc\./);
});
