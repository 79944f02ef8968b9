import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy: { readonly extension_pages: string };
}

const contentScriptLimit = 12 * 1024;
const contentScript = readFileSync('.output/chrome-mv3/scan.js');

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8')) as Manifest;
}

/** The rows of the permission table: "| `storage` | why |". */
function documentedPermissions(): string[] {
  const rows = readFileSync('PRIVACY.md', 'utf8').matchAll(
    /^\|\s*`([^`]+)`[^|]*\|\s*(\S[^|]*)\|/gm,
  );
  return [...rows].map(([, name = '']) => name).sort();
}

describe('the content script', () => {
  it('carries no schema library and no number library', () => {
    const text = contentScript.toString('utf8');
    const markers = [
      '_zod',
      'ZodError',
      'invalid_type',
      'NANPA',
      'INVALID_COUNTRY',
      'NOT_A_NUMBER',
    ];
    expect(markers.filter((marker) => text.includes(marker))).toEqual([]);
  });

  it(`is at most ${contentScriptLimit} bytes, gzip -9`, () => {
    const size = gzipSync(contentScript, { level: 9 }).byteLength;
    console.log(`content script: ${size} of ${contentScriptLimit} bytes`);
    expect(size).toBeLessThanOrEqual(contentScriptLimit);
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (folder) => {
  const manifest = manifestOf(folder);

  it('asks for what PRIVACY.md explains, and nothing else', () => {
    const asked = [
      ...(manifest.permissions ?? []),
      ...(manifest.host_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    expect(asked.sort()).toEqual(documentedPermissions());
  });

  it('reads no page and shows no page anything until the owner says so', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('closes the network to its own pages', () => {
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });
});
