/** A page reported what it shows: keep what is the owner's, forget the rest. */
import { boundedSite, charactersOf } from '../core/bounds.ts';
import { identify, type OwnedNumber } from '../core/identify.ts';
import type { E164, RetiringNumber, ScanReport } from '../core/model.ts';
import type { NumberShape } from '../core/phone/match.ts';
import { shapeOfNumber } from '../core/phone/number.ts';
import { recordFindings } from '../core/record.ts';
import { rememberLastRead, rememberReading } from '../platform/readings.ts';
import type { PageSender } from '../platform/serve.ts';
import { readNumbers, readSettings, readSite, writeSites } from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';
import { after } from './after.ts';
import { isHeard } from './page-limits.ts';
import { isRoomFor, leaveOut } from './room.ts';
import { siteKept } from './sites.ts';
import type { Tools } from './tools.ts';

type Outcome =
  | 'kept'
  /** The store has no room for it, and nobody knew yet. */
  | 'left out'
  | 'nothing new';

/** True where there is something to tell: the list changed, or findings begin to be left out. */
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
  const outcome = await inTurn(async (): Promise<Outcome> => {
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
    if (bindings === null) return 'nothing new';
    const bounded = boundedSite(before, bindings);
    if (bounded === null) return 'nothing new';
    // Pages may not add sites without end.
    if (before.length === 0 && !isHeard('new-site', sender, tools)) return 'nothing new';
    const growth = charactersOf(bounded) - charactersOf(before);
    if (growth > 0 && !(await isRoomFor(growth))) {
      return (await leaveOut(growth)) ? 'left out' : 'nothing new';
    }
    await writeSites([{ site, bindings: bounded }]);
    return 'kept';
  });
  if (!sender.privateWindow) {
    await rememberLastRead({ at, site: sender.site, kept: outcome === 'kept' });
  }
  return outcome !== 'nothing new';
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
