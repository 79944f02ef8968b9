// @vitest-environment node
/** What is copied can be read by every other program, and some systems carry it to other devices. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { clipboardUses } from './clipboard-uses.ts';

const sources = ['src', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html)$/.test(name))
    .map((name) => path.posix.join(folder, name)),
);

/** Without its comments. */
function codeOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.html')) return text;
  return transformSync(text, { loader: 'tsx', jsx: 'preserve', target: 'esnext' }).code;
}

const filesWhere = (pattern: RegExp): string[] =>
  sources.filter((file) => pattern.test(readFileSync(file, 'utf8')));

describe('the clipboard', () => {
  it.each([
    ['navigator.clipboard.writeText(number)', ['clipboard.writeText']],
    ['const { clipboard: board } = navigator; board.write([new ClipboardItem({})])', 2],
    ["navigator['clipboard'].readText()", ['clipboard.readText']],
    ['document.execCommand("copy")', ['execCommand']],
    ['event.clipboardData.setData("text/plain", number)', ['clipboardData']],
    ['addEventListener("copy", put)', ['copy event']],
    ["addEventListener('cut', put)", ['copy event']],
    ['<button onCopy={put} />', ['copy event']],
    ['document.oncut = put', ['copy event']],
    ['const text = copy.number;', []],
  ] as const)('%s is seen where it is used', (code, seen) => {
    const uses = clipboardUses(code);
    if (typeof seen === 'number') expect(uses).toHaveLength(seen);
    else expect(uses).toEqual(seen);
  });

  it('is written to in one place, and read nowhere', () => {
    expect(sources.length).toBeGreaterThan(200);
    const uses = sources.flatMap((file) =>
      clipboardUses(codeOf(file)).map((use) => `${file}: ${use}`),
    );
    expect(uses).toEqual(['src/ui/state/copy.ts: clipboard.writeText']);
  });

  it('is written to by one button: the report of a wrong link, made to be posted', () => {
    expect(filesWhere(/state\/copy\.ts|from '\.\/copy\.ts'/)).toEqual([
      'src/ui/parts/link-report.tsx',
    ]);
  });
});
