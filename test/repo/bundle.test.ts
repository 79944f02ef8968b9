import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy: { readonly extension_pages: string };
}

/** Scripts that run beside pages, with the most that each may weigh (gzip -9, bytes). */
const inPages = [
  // What every page gets that is looked at.
  { file: 'scan.js', limit: 9_700 },
  // What a page gets that may be about an account, beside the first.
  { file: 'reader.js', limit: 12 * 1024 },
];
const libraryMarkers = [
  '_zod',
  'ZodError',
  'invalid_type',
  'NANPA',
  'INVALID_COUNTRY',
  'NOT_A_NUMBER',
];

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as Manifest;
}

/** The rows of the permission table: "| `storage` | why |", "| `sidePanel` (Chrome) | why |". */
function documentedPermissions(folder: string): string[] {
  const rows = readFileSync('PRIVACY.md', 'utf8').matchAll(
    /^\|\s*`([^`]+)`([^|]*)\|\s*(\S[^|]*)\|/gm,
  );
  return [...rows]
    .filter(([, , where = '']) => !where.includes('(Chrome)') || folder.startsWith('chrome'))
    .map(([, name = '']) => name)
    .sort();
}

function policyOf(text: string): string[] {
  return text.split(';').map((directive) => directive.trim());
}

/** The one block of SECURITY.md that begins with `default-src`. */
function documentedPolicy(): string[] {
  const [, block = ''] =
    /```\n(default-src[^`]*)```/.exec(readFileSync('SECURITY.md', 'utf8')) ?? [];
  return block
    .trim()
    .split('\n')
    .map((line) => line.replace(/;$/, '').trim());
}

describe.each(inPages)('$file, which runs beside pages,', ({ file, limit }) => {
  const script = readFileSync(`.output/chrome-mv3/${file}`);

  it('carries no schema library and no number library', () => {
    const text = script.toString('utf8');
    expect(libraryMarkers.filter((marker) => text.includes(marker))).toEqual([]);
  });

  it(`weighs at most ${limit} bytes`, () => {
    const size = gzipSync(script, { level: 9 }).byteLength;
    console.log(`${file}: ${size} of ${limit} bytes`);
    expect(size).toBeLessThanOrEqual(limit);
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (folder) => {
  const manifest = manifestOf(folder);

  it('asks for what PRIVACY.md explains, and nothing else', () => {
    const asked = [
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    expect(asked.sort()).toEqual(documentedPermissions(folder));
  });

  it('asks for nothing that the page about it has no words for', () => {
    const texts = readFileSync('src/ui/text/en.ftl', 'utf8');
    for (const message of ['permission', 'permission-purpose']) {
      const [, variants = ''] = new RegExp(`^${message} =\\n((?: .*\\n)+)`, 'm').exec(texts) ?? [];
      const worded = [...variants.matchAll(/\[(\w+)\]/g)].map(([, name]) => name);
      const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
      expect(asked.filter((name) => !worded.includes(name))).toEqual([]);
    }
  });

  it('reads the history only where its owner lets it', () => {
    expect(manifest.permissions).not.toContain('history');
    expect(manifest.optional_permissions).toEqual(['history']);
  });

  it('reads no page and shows no page anything until the owner says so', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('lets its own pages load what SECURITY.md says, and nothing else', () => {
    expect(policyOf(manifest.content_security_policy.extension_pages)).toEqual(documentedPolicy());
  });
});
