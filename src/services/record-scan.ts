/** A page reported what it shows: keep what is the owner's, forget the rest. */
import { boundedSite, charactersOf, mostBytesByPages } from '../core/bounds.ts';
import { identify, type OwnedNumber } from '../core/identify.ts';
import type { Binding, E164, RetiringNumber, ScanReport } from '../core/model.ts';
import type { NumberShape } from '../core/phone/match.ts';
import { shapeOfNumber } from '../core/phone/number.ts';
import { recordFindings } from '../core/record.ts';
import { sizeOnDisk } from '../platform/local-area.ts';
import { rememberLastRead, rememberReading } from '../platform/readings.ts';
import type { PageSender } from '../platform/serve.ts';
import { bytesInUse, readNumbers, readSettings, readSite, writeSites } from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';
import { after } from './after.ts';
import { isHeard } from './page-limits.ts';
import { siteKept } from './sites.ts';
import type { Tools } from './tools.ts';

/** True where the list changed. */
export async function recordScan(
  report: ScanReport,
  sender: PageSender,
  tools: Tools,
): Promise<boolean> {
  const { paused, privateWindows } = await readSettings();
  // A page that was open before goes on reporting.
  if (paused || (sender.privateWindow && !privateWindows)) return false;
  const at = tools.now();
  await rememberReading(sender.tabId, {
    at,
    pageKind: report.pageKind,
    candidates: report.candidates.length,
  });
  const kept = await inTurn(async () => {
    const numbers = (await readNumbers()).filter(isActive).map(ownedNumber);
    const findings = identify(report.candidates, numbers);
    const site = siteKept(sender.address) ?? sender.site;
    const before = await readSite(site);
    const bindings = recordFindings(before, findings, {
      site,
      at: after(before, tools).now(),
      source: 'page',
      address: sender.address,
      pageKind: report.pageKind,
      wholePage: report.cause === 'load',
      numberIds: numbers.map((number) => number.id),
      newId: tools.newId,
    });
    if (bindings === null) return false;
    const bounded = boundedSite(before, bindings);
    if (bounded === null || !(await mayBeStored(before, bounded, sender, tools))) return false;
    await writeSites([{ site, bindings: bounded }]);
    return true;
  });
  if (!sender.privateWindow) await rememberLastRead({ at, site: sender.site, kept });
  return kept;
}

/** Whether pages may add this much: never what would fill the store, nor sites without end. */
async function mayBeStored(
  before: readonly Binding[],
  after: readonly Binding[],
  sender: PageSender,
  tools: Tools,
): Promise<boolean> {
  if (before.length === 0 && !isHeard('new-site', sender, tools)) return false;
  const growth = charactersOf(after) - charactersOf(before);
  return growth <= 0 || (await bytesInUse()) + (await sizeOnDisk(growth)) <= mostBytesByPages;
}

export function isActive(number: RetiringNumber): boolean {
  return !number.paused && number.removedAt === null;
}

function ownedNumber(number: RetiringNumber): OwnedNumber {
  return {
    id: number.id,
    shape: shape(number.e164),
    replacement: number.replacement === null ? null : shape(number.replacement),
  };
}

/** A shape is worked out once while the background lives: a person has few numbers. */
const shapes = new Map<E164, NumberShape>();

function shape(e164: E164): NumberShape {
  const known = shapes.get(e164) ?? shapeOfNumber(e164);
  shapes.set(e164, known);
  return known;
}
