/**
 * npm run bench -- [--json FILE] [--runs N] [--only pages|list|import]
 *
 * Speed and size of the built extension in real Chromium. Every run measures a
 * thing and what it is compared with, one after the other, so that a busy machine
 * slows both; told are medians and their spread.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { requireBrowser } from '../browsers.ts';
import { measure } from '../catalogue/measure.ts';
import { stageExtension } from '../lib/build.ts';
import { storeLines } from '../lib/many.ts';
import { runCommand, Stop } from '../lib/stop.ts';
import { type Bench, openBench } from './bench.ts';
import { asJson, asTable, type Figures, figure } from './figures.ts';
import { importRun, loginCount, makeFiles } from './imports.ts';
import { popupRun, recordRun } from './list.ts';
import { mutationRun, ordinaryRun, scanRun } from './scan.ts';

const parts = ['pages', 'list', 'import'] as const;
type Part = (typeof parts)[number];

function readArguments(): { json: string | null; runs: number; isAsked: (part: Part) => boolean } {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: 'string' },
        runs: { type: 'string', default: '5' },
        only: { type: 'string' },
      },
    });
    const runs = Number(values.runs);
    if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number.');
    const { only } = values;
    if (only !== undefined && !parts.some((part) => part === only))
      throw new Error(`--only takes ${parts.join(' or ')}.`);
    return {
      runs,
      isAsked: (part) => only === undefined || only === part,
      json: values.json === undefined ? null : path.resolve(values.json),
    };
  } catch (error) {
    const words = error instanceof Error ? error.message : 'Unknown argument';
    throw new Stop(
      `${words}\nUsage: npm run bench -- [--json FILE] [--runs N] [--only ${parts.join('|')}]`,
    );
  }
}

function gzipBytes(folder: string, file: string): number {
  return gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).byteLength;
}

async function repeat<Run>(times: number, run: () => Promise<Run>): Promise<Run[]> {
  const runs: Run[] = [];
  for (let index = 0; index < times; index += 1) runs.push(await run());
  return runs;
}

async function pageFigures(bench: Bench, runs: number): Promise<Figures> {
  console.log(`Reading pages, ${runs} times each…`);
  // The first reading of a browser compiles what later ones have compiled already.
  await scanRun(bench, 1000);
  const scans = await repeat(runs, async () => ({
    small: await scanRun(bench, 50_000),
    large: await scanRun(bench, 200_000),
    ordinary: await ordinaryRun(bench),
  }));
  console.log(`Changing pages, ${runs} times each…`);
  const changes = await repeat(runs, async () => ({
    small: await mutationRun(bench, 50_000),
    large: await mutationRun(bench, 200_000),
  }));
  return {
    'scan.ms50k': figure(scans.map(({ small }) => small.scan.total)),
    'scan.longestTaskMs50k': figure(scans.map(({ small }) => small.scan.longest)),
    'scan.growth': figure(scans.map(({ small, large }) => large.scan.total / small.scan.total / 4)),
    'scan.ratioToWalk': figure(scans.map(({ small }) => small.scan.total / small.walk.total)),
    'scan.speedupOverLibphonenumber': figure(
      scans.map(({ small }) => small.matcher.total / small.scan.total),
    ),
    'ordinary.ms': figure(scans.map(({ ordinary }) => ordinary.total)),
    'mutation.msPer1000': figure(changes.map(({ small }) => small)),
    'mutation.growth': figure(changes.map(({ small, large }) => large / small)),
    'walk.ms50k': figure(scans.map(({ small }) => small.walk.total)),
    'libphonenumber.ms50k': figure(scans.map(({ small }) => small.matcher.total)),
  };
}

async function listFigures(short: Bench, long: Bench, runs: number): Promise<Figures> {
  console.log(`Opening the popup over 1,000 and 10,000 lines, ${runs} times each…`);
  await storeLines(short.control, 1000);
  await storeLines(long.control, 10_000);
  await popupRun(short);
  await popupRun(long);
  const popups = await repeat(runs, async () => ({
    short: await popupRun(short),
    long: await popupRun(long),
  }));
  await recordRun(long);
  return {
    'popup.firstPaintMs1000': figure(popups.map((run) => run.short)),
    'popup.firstPaintMs10000': figure(popups.map((run) => run.long)),
    'popup.growth': figure(popups.map((run) => run.long / run.short)),
    'record.ms10000': figure(await repeat(runs, () => recordRun(long))),
  };
}

async function importFigures(bench: Bench, runs: number): Promise<Figures> {
  console.log(`Reading logins and 200 MB of messages, ${runs} times each…`);
  const files = makeFiles();
  try {
    await importRun(bench, files.logins);
    const logins = await repeat(runs, () => importRun(bench, files.logins));
    const messages = await repeat(runs, () => importRun(bench, files.messages));
    return {
      'import.rowsPerSecond': figure(
        logins.map(({ milliseconds }) => (loginCount / milliseconds) * 1000),
      ),
      'import.messagesMBPerSecond': figure(
        messages.map(({ milliseconds, megabytes }) => (megabytes / milliseconds) * 1000),
      ),
      'import.messagesPeakMB': figure(messages.map(({ peakMegabytes }) => peakMegabytes)),
    };
  } finally {
    files.remove();
  }
}

/** What the catalogue of services costs the background; measured once, in this process. */
async function catalogueFigures(): Promise<Figures> {
  const cost = await measure();
  return {
    'catalogue.gzipBytes': figure([cost.gzipBytes]),
    'catalogue.firstLookUpMs': figure([cost.firstLookUp]),
    'catalogue.lookUpMicroseconds': figure([cost.lookUp]),
    'catalogue.everythingMs': figure([cost.everything]),
  };
}

await runCommand(async () => {
  const { json, runs, isAsked } = readArguments();
  await requireBrowser('chromium');
  const folder = await stageExtension('chromium');
  const short = await openBench(folder);
  const long = await openBench(folder);
  try {
    const size = (file: string) => figure([gzipBytes(folder, file)]);
    const figures: Figures = {
      'contentScript.gzipBytes': size('scan.js'),
      'reader.gzipBytes': size('reader.js'),
      ...(isAsked('pages') && (await pageFigures(short, runs))),
      ...(isAsked('list') && (await listFigures(short, long, runs))),
      ...(isAsked('list') && (await catalogueFigures())),
      ...(isAsked('import') && (await importFigures(short, runs))),
    };
    if (json !== null) writeFileSync(json, `${JSON.stringify(asJson(figures), null, 2)}\n`);
    console.log(asTable(figures));
    return 0;
  } finally {
    await short.close();
    await long.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
