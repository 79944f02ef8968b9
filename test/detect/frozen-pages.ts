/** Reads the frozen pages of test/pages: each says in its first comment what is to be found on it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyFields } from '../../src/detect/fields.ts';
import { extract } from './read-once.ts';

export interface FrozenPage {
  /** `de/sicherheit`: the folder is the language. */
  readonly name: string;
  readonly language: string;
  readonly html: string;
  readonly url: string;
  readonly kind: string;
  /** `place pattern`, and where the page tells it the role and `+` with the calling code shown beside it. */
  readonly expect: readonly string[];
}

/** What was found on a page, as the page writes its expectations, and what it expects. */
export interface Reading {
  readonly kind: string;
  readonly candidates: readonly string[];
  /** Every control that is more than `other`, or was to be: its index and type. */
  readonly fields: readonly string[];
}

const folder = join(import.meta.dirname, '../pages');

/** Why a page is not read rightly yet, by name. */
export const knownFailures = JSON.parse(
  readFileSync(join(folder, 'known-failures.json'), 'utf8'),
) as Readonly<Record<string, string>>;

function readPage(language: string, file: string): FrozenPage {
  const html = readFileSync(join(folder, language, file), 'utf8');
  const name = `${language}/${file.replace('.html', '')}`;
  const head = /^<!doctype html>\n<!-- (\{.*\}) -->\n/.exec(html)?.[1];
  if (head === undefined) throw new Error(`${name} does not begin with what it expects`);
  const { url, kind, expect = [] } = JSON.parse(head) as Partial<FrozenPage>;
  if (url === undefined || kind === undefined) throw new Error(`${name} lacks its url or kind`);
  return { name, language, html, url, kind, expect };
}

export function frozenPages(): FrozenPage[] {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return languages.flatMap(({ name }) =>
    readdirSync(join(folder, name)).map((file) => readPage(name, file)),
  );
}

/** A page as a document of its own, under its address. */
export function openFrozen(html: string, url: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'location', { value: new URL(url) });
  return document;
}

/** What is found on a page and what it expects, both sorted. Roles that it does not tell are left out. */
export function readFrozen({ html, url, kind, expect }: FrozenPage): {
  readonly found: Reading;
  readonly wanted: Reading;
} {
  const document = openFrozen(html, url);
  const report = extract(document);
  const open = [...expect];
  const candidates = report.candidates.map(({ place, pattern, role, callingCode }) => {
    const code = callingCode === null ? '' : ` +${callingCode}`;
    const full = `${place} ${pattern} ${role}${code}`;
    const shorter = [full, `${place} ${pattern}${code}`, `${place} ${pattern} ${role}`].concat(
      `${place} ${pattern}`,
    );
    const at = open.findIndex((spec) => shorter.includes(spec));
    return at < 0 ? full : (open.splice(at, 1)[0] ?? full);
  });
  const controls = [...document.querySelectorAll('input, select, textarea')];
  const isTold = (field: string): boolean => !field.endsWith(' other');
  const seen = classifyFields(controls).map(({ type }, index) => `${index} ${type}`);
  const told = controls.map((control, index) => {
    return `${index} ${control.getAttribute('data-expect') ?? 'other'}`;
  });
  return {
    found: {
      kind: report.pageKind,
      candidates: candidates.sort(),
      fields: seen.filter(isTold),
    },
    wanted: { kind, candidates: [...expect].sort(), fields: told.filter(isTold) },
  };
}
