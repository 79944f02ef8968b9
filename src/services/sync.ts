/** The list on the owner's other devices, through the browser's own sync. Off until asked for. */

import type { SyncView } from '../contract/device-views.ts';
import type { Refusal } from '../contract/messages.ts';
import { fold } from '../core/fold.ts';
import type { Binding, RetiringNumber } from '../core/model.ts';
import { shapeOfNumber } from '../core/phone/number.ts';
import { failure, type Result, success } from '../core/result.ts';
import {
  isMaskOf,
  joinSynced,
  type Links,
  type LocalNumber,
  linkNumbers,
  toLocal,
} from '../core/sync/compact.ts';
import { ringSoon } from '../platform/alarms.ts';
import { readSync, writeSync } from '../platform/device-records.ts';
import { readEverything, writeNumbers, writeSites } from '../platform/store.ts';
import { clearSynced, readSynced, writeSynced } from '../platform/sync-store.ts';
import { inTurn } from '../platform/turns.ts';
import { isLockOn } from '../platform/vault.ts';
import type { Tools } from './tools.ts';

export const syncAlarm = 'sync';

export async function getSync(): Promise<Result<SyncView, Refusal>> {
  const { on, syncedAt, problem, unknown } = await readSync();
  return success({ on, syncedAt, problem, unknown });
}

/** Switches it on or off for this device; off can take the copy out of the account as well. */
export async function setSync(
  on: boolean,
  removeCopy: boolean,
  tools: Tools,
): Promise<Result<null, Refusal>> {
  // The browser keeps its copy in plain on the disk.
  if (on && (await isLockOn())) return failure('not-allowed-here');
  const cleared = await inTurn(async () => {
    const gone = !on && removeCopy ? await clearSynced() : success(null);
    if (!gone.ok) return gone;
    const state = { ...(await readSync()), on, problem: null };
    await writeSync(removeCopy ? { ...state, links: {}, syncedAt: null, unknown: [] } : state);
    return gone;
  });
  if (!cleared.ok) return failure('sync-unavailable');
  if (on) await synchronise(tools);
  return success(null);
}

/**
 * Takes the copy out of the account, where there may be one, before everything here is erased:
 * afterwards nothing here would know of it. Devices that still sync put theirs there again.
 */
export async function eraseSynced(): Promise<Result<null, Refusal>> {
  const { on, syncedAt } = await readSync();
  if (!on && syncedAt === null) return success(null);
  const cleared = await clearSynced();
  return cleared.ok ? cleared : failure('sync-unavailable');
}

/** After a change here. Changes that follow each other closely go out together. */
export async function synchroniseSoon(): Promise<void> {
  if ((await readSync()).on) await ringSoon(syncAlarm);
}

/**
 * Takes in what the other devices told and tells them what is here. True where the list
 * here changed. Joining is a union of events, so doing it again changes nothing.
 */
export function synchronise(tools: Tools): Promise<boolean> {
  return inTurn(async () => {
    const state = await readSync();
    if (!state.on) return false;
    const remote = await readSynced();
    if (!remote.ok) {
      await writeSync({ ...state, problem: remote.problem });
      return false;
    }
    const synced = remote.value;
    const here = await readEverything();
    const erased = new Set(
      synced.numbers.flatMap(({ id, erased }) => (erased ? [state.links[id] ?? id] : [])),
    );
    const kept = here.numbers.filter(({ id }) => !erased.has(id));
    const active = kept.filter(({ removedAt }) => removedAt === null).map(withCode);
    const links = linkNumbers(synced.numbers, active, state.links);
    const bindings = fold(here.bindings, toLocal(synced.bindings, links));
    const changed = changedSites(here.bindings, bindings);
    if (changed.length > 0) await writeSites(changed);
    const numbers = here.numbers.map((number) =>
      erased.has(number.id) && number.removedAt === null
        ? { ...number, removedAt: tools.now() }
        : fillDates(
            number,
            synced.numbers.find(({ id }) => links[id] === number.id),
          ),
    );
    const numbersChanged = JSON.stringify(numbers) !== JSON.stringify(here.numbers);
    if (numbersChanged) await writeNumbers(numbers);
    const ours = bindings.filter(({ numberId }) =>
      active.some(({ number }) => number.id === numberId),
    );
    const out = joinSynced(synced, active, ours, links);
    const written = await writeSynced(out, synced);
    await writeSync({
      on: true,
      // A number that was told for the first time goes by its own id.
      links: linkNumbers(out.numbers, active, { ...ownIds(out.numbers, active), ...links }),
      syncedAt: written.ok ? tools.now() : state.syncedAt,
      problem: written.ok ? null : written.problem,
      unknown: out.numbers
        .filter(({ id, erased: isErased }) => !isErased && links[id] === undefined)
        // Also not what its owner took off the list here.
        .filter((told) => !here.numbers.some((number) => isMaskOf(told, withCode(number))))
        .map(({ callingCode, ending }) => ({ callingCode, ending })),
    });
    return changed.length > 0 || numbersChanged;
  });
}

/** What is told of a number that its owner erases here: every device takes it off its list. */
export async function tellErased(numberId: string): Promise<void> {
  const state = await readSync();
  if (!state.on) return;
  const remote = await readSynced();
  if (!remote.ok) return;
  const syncedId = Object.entries(state.links).find(([, id]) => id === numberId)?.[0] ?? numberId;
  const numbers = remote.value.numbers.map((number) =>
    number.id === syncedId ? { ...number, lastDay: null, reissueDay: null, erased: true } : number,
  );
  const bindings = remote.value.bindings.filter((binding) => binding.numberId !== syncedId);
  await writeSynced({ numbers, bindings }, remote.value);
}

function ownIds(numbers: readonly { readonly id: string }[], local: readonly LocalNumber[]): Links {
  const here = new Set(local.map(({ number }) => number.id));
  return Object.fromEntries(numbers.filter(({ id }) => here.has(id)).map(({ id }) => [id, id]));
}

function withCode(number: RetiringNumber): LocalNumber {
  return { number, callingCode: shapeOfNumber(number.e164).callingCode };
}

function fillDates(
  number: RetiringNumber,
  told: Pick<RetiringNumber, 'lastDay' | 'reissueDay'> | undefined,
): RetiringNumber {
  const lastDay = number.lastDay ?? told?.lastDay ?? null;
  const reissueDay = number.reissueDay ?? told?.reissueDay ?? null;
  return { ...number, lastDay, reissueDay };
}

function changedSites(
  before: readonly Binding[],
  after: readonly Binding[],
): readonly { readonly site: string; readonly bindings: readonly Binding[] }[] {
  const was = bySite(before);
  return [...bySite(after)]
    .filter(
      ([site, bindings]) =>
        JSON.stringify(fold([], was.get(site) ?? [])) !== JSON.stringify(bindings),
    )
    .map(([site, bindings]) => ({ site, bindings }));
}

function bySite(bindings: readonly Binding[]): ReadonlyMap<string, readonly Binding[]> {
  const sites = new Map<string, Binding[]>();
  for (const binding of bindings) {
    const lines = sites.get(binding.site) ?? [];
    sites.set(binding.site, lines);
    lines.push(binding);
  }
  return sites;
}
