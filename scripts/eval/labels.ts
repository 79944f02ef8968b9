/** Has the content script's own classification judge every field of the labelled forms. */
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { FieldVerdict } from '../../src/detect/fields.ts';
import { startChromium } from '../lib/chromium.ts';
import { inRoot } from '../lib/root.ts';
import { startServer, type WebServer } from '../lib/server.ts';
import { type FieldScores, scoreFields } from './field-scores.ts';
import { filesSite } from './files-site.ts';
import type { LabelledFile } from './formats.ts';
import { shareOut } from './share-out.ts';

/** The classifier as one expression, exactly the source that the content script is built from. */
async function classifierSource(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [inRoot('src/detect/fields.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'unbindFields',
    target: 'chrome121',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

function addressOf({ file, url }: LabelledFile): string {
  return url ?? new URL(file, 'https://forms.example/').href;
}

interface Reader {
  readonly page: Page;
  readonly server: WebServer;
  readonly close: () => Promise<void>;
}

async function openReader(): Promise<Reader> {
  const server = await startServer();
  const started = await startChromium({
    server,
    extensions: [],
    headless: true,
    language: 'en-US',
  });
  const page = await started.browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss());
  return {
    page,
    server,
    async close() {
      await started.close();
      await server.close();
    },
  };
}

async function judge(
  { page }: Reader,
  address: string,
  source: string,
): Promise<readonly FieldVerdict[]> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const verdicts: unknown = await page.evaluate(
    `(() => { ${source}; return unbindFields.classifyFields([...document.querySelectorAll('input, select, textarea')]); })()`,
  );
  return verdicts as FieldVerdict[];
}

export async function scoreLabels(
  folder: string,
  labels: readonly LabelledFile[],
  browsers: number,
): Promise<FieldScores> {
  const source = await classifierSource();
  const readers = await Promise.all(Array.from({ length: browsers }, openReader));
  try {
    const judged = await shareOut(readers, labels, async (reader, labelled) => {
      const address = addressOf(labelled);
      reader.server.serve(filesSite(folder, { [address]: labelled.file }));
      return { labelled, verdicts: await judge(reader, address, source) };
    });
    return scoreFields(judged);
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}
