/** Taking everything along, and joining it with what is elsewhere. Never in its place. */

import type { Refusal, Restored } from '../contract/messages.ts';
import { bindingId } from '../core/fold.ts';
import { join } from '../core/join.ts';
import { failure, type Result, success } from '../core/result.ts';
import { readBackup, writeBackup } from '../platform/backup-file.ts';
import { readEverything, removeSites, writeContents } from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';
import type { Tools } from './tools.ts';

export async function getBackup(tools: Tools): Promise<Result<{ text: string }, Refusal>> {
  const { numbers, bindings, settings } = await readEverything();
  const writtenAt = new Date(tools.now()).toISOString();
  return success({ text: writeBackup({ numbers, bindings, settings }, writtenAt) });
}

export function restoreBackup(text: string): Promise<Result<Restored, Refusal>> {
  return inTurn(async (): Promise<Result<Restored, Refusal>> => {
    const backup = readBackup(text);
    if (!backup.ok) return failure(backup.problem);
    const { numbers, bindings, settings, unreadable } = backup.value;
    const here = await readEverything();
    const joined = join(here, { numbers, bindings, settings: settings ?? here.settings });
    await writeContents(joined);
    const before = new Set(here.bindings.map(bindingId));
    return success({
      numbers: joined.numbers.length - here.numbers.length,
      bindings: joined.bindings.filter((each) => !before.has(bindingId(each))).length,
      unreadable,
    });
  });
}

/** Removes a number and every line of it, for good. */
export function eraseNumber(id: string): Promise<Result<null, Refusal>> {
  return inTurn(async (): Promise<Result<null, Refusal>> => {
    const { numbers, bindings, settings } = await readEverything();
    if (!numbers.some((number) => number.id === id)) return failure('not-found');
    const left = bindings.filter((binding) => binding.numberId !== id);
    const sites = new Set(left.map((binding) => binding.site));
    const emptied = bindings.map((each) => each.site).filter((site) => !sites.has(site));
    const remaining = numbers.filter((number) => number.id !== id);
    await writeContents({ numbers: remaining, bindings: left, settings }, emptied);
    await removeSites(emptied);
    return success(null);
  });
}
