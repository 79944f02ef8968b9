/**
 * npm run eval -- DIR [--json FILE] [--browsers N]
 *
 * Scores the built extension, in real Chromium, on labelled material. Ends with
 * 0 whenever the scoring itself could be done: the scores are its result.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { requireBrowser } from '../browsers.ts';
import { stageExtension } from '../lib/build.ts';
import { runCommand, Stop } from '../lib/stop.ts';
import { type Case, type Material, type OrdinaryPage, readMaterial } from './formats.ts';
import { playCase } from './journey.ts';
import { scoreLabels } from './labels.ts';
import { visitOrdinary } from './ordinary.ts';
import { printReport, type Report, reportCases, reportOrdinary } from './report.ts';
import { shareOut } from './share-out.ts';
import { openStation, type Station } from './station.ts';

interface Arguments {
  readonly folder: string;
  readonly json: string | null;
  readonly browsers: number;
}

const usage = 'Usage: npm run eval -- DIR [--json FILE] [--browsers N]';

function readArguments(): Arguments {
  const parsed = (() => {
    try {
      return parseArgs({
        allowPositionals: true,
        options: { json: { type: 'string' }, browsers: { type: 'string', default: '3' } },
      });
    } catch (error) {
      throw new Stop(`${error instanceof Error ? error.message : 'Unknown argument'}\n${usage}`);
    }
  })();
  const [given, ...more] = parsed.positionals;
  if (given === undefined || more.length > 0) throw new Stop(usage);
  // npm changes to the project's folder; where the person stood is in INIT_CWD.
  const places = [process.env['INIT_CWD'] ?? '.', '.'].map((from) => path.resolve(from, given));
  const folder = places.find((place) => existsSync(place));
  if (folder === undefined) throw new Stop(`There is no folder ${given}.`);
  const browsers = Number(parsed.values.browsers);
  if (!Number.isInteger(browsers) || browsers < 1) throw new Stop('--browsers takes a number.');
  const json = parsed.values.json === undefined ? null : path.resolve(parsed.values.json);
  return { folder, json, browsers };
}

async function openStations(count: number): Promise<OpenStations> {
  const extension = await stageExtension('chromium');
  const stations = await Promise.all(Array.from({ length: count }, () => openStation(extension)));
  return {
    stations,
    async close() {
      await Promise.all(stations.map((station) => station.close()));
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

interface OpenStations {
  readonly stations: readonly Station[];
  readonly close: () => Promise<void>;
}

async function scoreJourneys(
  folder: string,
  { cases, ordinary }: Material,
  browsers: number,
): Promise<Report> {
  if (!cases && !ordinary) return {};
  const { stations, close } = await openStations(browsers);
  const report: { -readonly [Key in keyof Report]: Report[Key] } = {};
  try {
    if (cases) {
      console.log(`Playing ${cases.length} cases in ${browsers} browsers…`);
      const play = (station: Station, each: Case) => playCase(station, folder, each);
      report.cases = reportCases(cases, await shareOut(stations, cases, play));
    }
    if (ordinary) {
      console.log(`Opening ${ordinary.length} ordinary pages in ${browsers} browsers…`);
      const visit = (station: Station, each: OrdinaryPage) => visitOrdinary(station, folder, each);
      report.ordinary = reportOrdinary(await shareOut(stations, ordinary, visit));
    }
  } finally {
    await close();
  }
  return report;
}

await runCommand(async () => {
  const { folder, json, browsers } = readArguments();
  const material = readMaterial(folder);
  await requireBrowser('chromium');
  const { labels } = material;
  if (labels) console.log(`Judging the fields of ${labels.length} forms…`);
  const fields = labels ? await scoreLabels(folder, labels, browsers) : null;
  const journeys = await scoreJourneys(folder, material, browsers);
  const report: Report = { ...(fields && { fields }), ...journeys };
  if (json !== null) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
  printReport(report);
  return 0;
});
