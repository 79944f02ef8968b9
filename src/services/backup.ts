/** Taking everything along, and joining it with what is elsewhere. Never in its place. */

import type { Refusal, Restored } from '../contract/messages.ts';
import { bindingId } from '../core/fold.ts';
import { join } from '../core/join.ts';
import { failure, type Result, success } from '../core/result.ts';
import { readBackup, writeBackup } from '../platform/backup-file.ts';
import { shortestPassphrase } from '../platform/passphrase-key.ts';
import { isSealed, seal, unseal } from '../platform/sealed-file.ts';
import { eraseEverything, readEverything, removeSites, writeContents } from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';
import { isLocked } from '../platform/vault.ts';
import { clearBadges } from './badge.ts';
import { eraseSynced, tellErased } from './sync.ts';
import type { Tools } from './tools.ts';

/** The file's text, sealed where a passphrase is given. */
export async function getBackup(
  passphrase: string | null,
  tools: Tools,
): Promise<Result<{ text: string }, Refusal>> {
  if (passphrase !== null && passphrase.length < shortestPassphrase) {
    return failure('passphrase-short');
  }
  const { numbers, bindings, settings } = await readEverything();
  const writtenAt = new Date(tools.now()).toISOString();
  const text = writeBackup({ numbers, bindings, settings }, writtenAt);
  return success({ text: passphrase === null ? text : await seal(text, passphrase) });
}

export async function restoreBackup(
  text: string,
  passphrase: string | null,
): Promise<Result<Restored, Refusal>> {
  if (!isSealed(text)) return restoreOpen(text);
  if (passphrase === null || passphrase === '') return failure('passphrase-needed');
  const opened = await unseal(text, passphrase);
  return opened.ok ? restoreOpen(opened.value) : failure(opened.problem);
}

function restoreOpen(text: string): Promise<Result<Restored, Refusal>> {
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
    // First, so that a background that ends between the two has told of it: the number then
    // leaves the list here with the next look at the other devices.
    await tellErased(id);
    await writeContents({ numbers: remaining, bindings: left, settings }, emptied);
    await removeSites(emptied);
    return success(null);
  });
}

/** Removes all there is, in the browser's sync as well; nothing where that does not answer. */
export function eraseAll(): Promise<Result<null, Refusal>> {
  return inTurn(async () => {
    const wasLocked = await isLocked();
    // While it is locked nobody can tell, and there is no lock beside a copy in the account.
    const synced = wasLocked ? success(null) : await eraseSynced();
    if (synced.ok) await eraseEverything();
    if (wasLocked) await clearBadges();
    return synced;
  });
}
