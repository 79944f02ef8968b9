// @vitest-environment node
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const bordersAlone = new ESLint({
  overrideConfigFile: path.resolve('scripts/lint/borders-only.config.js'),
});

async function objections(file: string, code: string): Promise<string[]> {
  const [result] = await bordersAlone.lintText(code, { filePath: path.resolve(file) });
  return (result?.messages ?? []).map((message) => message.message);
}

const violations: readonly (readonly [file: string, code: string])[] = [
  ['src/core/fold.ts', "import { send } from '../platform/send.ts';\nsend();"],
  ['src/core/fold.ts', "import * as z from 'zod/mini';\nz.string();"],
  ['src/core/fold.ts', 'export const now = Date.now();'],
  ['src/core/fold.ts', 'export const now = new Date();'],
  ['src/core/fold.ts', 'export const title = document.title;'],
  ['src/core/fold.ts', "import { getDomain } from 'tldts';\ngetDomain('');"],
  ['src/core/phone/mask.ts', "import parse from 'libphonenumber-js';\nparse('');"],
  ['src/detect/fields.ts', "import { masks } from '../core/phone/number.ts';\nmasks();"],
  ['src/detect/fields.ts', "import { masks } from '../core/phone/../phone/number.ts';\nmasks();"],
  ['src/detect/fields.ts', "export * from '../contract/message-schemas.ts';"],
  ['src/detect/fields.ts', "import { pageKinds } from '../core/model.ts';\npageKinds.at(0);"],
  ['src/detect/fields.ts', "void import('../platform/store.ts');"],
  ['src/detect/fields.ts', 'chrome.runtime.id;'],
  ['src/detect/fields.ts', "let x: import('../platform/store.ts').Store;"],
  ['src/contract/messages.ts', "import { scanReport } from './message-schemas.ts';\nscanReport;"],
  ['src/contract/messages.ts', "import { pageKinds } from '../core/model.ts';\npageKinds;"],
  [
    'src/platform/store.ts',
    "import { recordScan } from '../services/record-scan.ts';\nrecordScan;",
  ],
  ['src/ui/list.tsx', "import { store } from '../platform/store.ts';\nstore;"],
  ['src/ui/list.tsx', "import { recordScan } from '../services/record-scan.ts';\nrecordScan;"],
  ['src/ui/list.tsx', "import browser from 'webextension-polyfill';\nbrowser;"],
  ['src/services/record-scan.ts', 'browser.tabs.create({});'],
  ['src/services/record-scan.ts', "void fetch('https://example.com');"],
  ['src/platform/send.ts', "navigator.sendBeacon('https://example.com');"],
  ['src/elsewhere/thing.ts', "import { fold } from '../core/fold.ts';\nfold;"],
  ['src/services/utils/text.ts', 'export const a = 1;'],
  ['src/services/helpers.ts', 'export const a = 1;'],
  ['entrypoints/scan.ts', "import { send } from '../src/platform/send.ts';\nsend;"],
  ['entrypoints/background.ts', "import { z } from 'zod';\nz;"],
];

const allowed: readonly (readonly [file: string, code: string])[] = [
  ['src/core/phone/number.ts', "import parse from 'libphonenumber-js/max';\nparse('');"],
  ['src/core/fold.ts', "import { pageKinds } from './model.ts';\npageKinds;"],
  ['src/core/fold.ts', 'export const day = (at: number) => new Date(at);'],
  ['src/detect/fields.ts', "import type { Role } from '../core/model.ts';\nexport type A = Role;"],
  ['src/detect/fields.ts', "import { type Role } from '../core/model.ts';\nexport type A = Role;"],
  ['src/detect/fields.ts', "import { readMask } from '../core/phone/mask.ts';\nreadMask;"],
  ['src/detect/fields.ts', 'export const title = document.title;'],
  ['src/platform/store.ts', "import browser from 'webextension-polyfill';\nbrowser;"],
  ['src/ui/list.tsx', "import { send } from '../platform/send.ts';\nsend;"],
  ['entrypoints/background.ts', 'export const id = browser.runtime.id;'],
];

describe('the borders between folders', () => {
  it.each(violations)('refuse in %s: %s', async (file, code) => {
    expect(await objections(file, code)).not.toEqual([]);
  });

  it.each(allowed)('allow in %s: %s', async (file, code) => {
    expect(await objections(file, code)).toEqual([]);
  });

  it('are part of the lint that everybody runs', async () => {
    const lint = new ESLint();
    for (const file of ['src/core/fold.ts', 'src/ui/list.tsx', 'entrypoints/background.ts']) {
      const config: unknown = await lint.calculateConfigForFile(path.resolve(file));
      expect(config).toHaveProperty(['rules', 'unbind/borders', 0], 2);
    }
  });
});
