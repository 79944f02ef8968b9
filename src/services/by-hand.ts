/** Lines that the owner adds, and sites that the owner shows as one. */
import { checklistFor, checklistSite } from '../catalogue/checklist.ts';
import type { EntryByHand } from '../contract/drafts.ts';
import type { Refusal } from '../contract/messages.ts';
import { bindingId, fold } from '../core/fold.ts';
import type { Binding, BindingEvent } from '../core/model.ts';
import { failure, type Result, success } from '../core/result.ts';
import { placeOf, siteOf } from '../core/site.ts';
import { statusOf } from '../core/status.ts';
import {
  readNumbers,
  readSettings,
  readSite,
  writeSettings,
  writeSites,
} from '../platform/store.ts';
import { inTurn } from '../platform/turns.ts';
import { after } from './after.ts';
import { shownSite } from './sites.ts';
import type { Tools } from './tools.ts';

type Added = Result<{ readonly bindingId: string }, Refusal>;

/** Adds a line that the owner knows of. What is on the list already is not added twice. */
export function addByHand(entry: EntryByHand, tools: Tools): Promise<Added> {
  return inTurn(async (): Promise<Added> => {
    const numbers = await readNumbers();
    const number = numbers.find((each) => each.id === entry.numberId);
    if (number === undefined) return failure('not-found');
    const row = checklistFor(number.country).find((each) => each.id === entry.checklistId);
    const where =
      row === undefined ? whereOf(entry, tools) : { site: checklistSite(row), address: null };
    if (where === null) return failure('name-missing');
    const { numberId, role, account } = entry;
    const before = await readSite(where.site);
    const added: Binding = {
      site: where.site,
      numberId,
      role,
      account: account.trim(),
      events: eventsOf(entry, where.address, after(before, tools)),
    };
    const same = before.find((each) => bindingId(each) === bindingId(added));
    if (same !== undefined && statusOf(same)?.deleted === false) return failure('already-there');
    await writeSites([{ site: added.site, bindings: fold(before, [added]) }]);
    const { merges } = await readSettings();
    return success({ bindingId: bindingId({ ...added, site: shownSite(added.site, merges) }) });
  });
}

interface Where {
  readonly site: string;
  readonly address: string | null;
}

/** A domain may be typed bare; what has no site is kept under a name of our own. */
function whereOf(entry: EntryByHand, tools: Tools): Where | null {
  const typed = entry.site.trim();
  if (typed === '') {
    return entry.title.trim() === '' ? null : { site: `~${tools.newId()}`, address: null };
  }
  const address = /^https?:/i.test(typed) ? typed : `https://${typed}/`;
  const site = siteOf(address);
  return site === null ? null : { site, address: placeOf(address) };
}

function eventsOf(
  { title, note }: EntryByHand,
  address: string | null,
  tools: Tools,
): readonly BindingEvent[] {
  const at = tools.now();
  return [
    {
      type: 'sighting',
      id: tools.newId(),
      at,
      source: 'by hand',
      address,
      pageKind: 'other',
      shows: 'retiring number',
      certainty: 'certain',
      ambiguous: false,
      reasons: [{ code: 'by-hand' }],
    },
    ...(title.trim() + note.trim() === ''
      ? []
      : [{ type: 'edit' as const, id: tools.newId(), at, title: title.trim(), note: note.trim() }]),
  ];
}

/** Shows `from` as part of `into` from now on. */
export function mergeSites(from: string, into: string): Promise<Result<null, Refusal>> {
  return inTurn(async (): Promise<Result<null, Refusal>> => {
    const settings = await readSettings();
    // Merging into a part of itself would leave neither with a name.
    if (shownSite(into, settings.merges) === shownSite(from, settings.merges)) {
      return failure('already-there');
    }
    await writeSettings({ ...settings, merges: { ...settings.merges, [from]: into } });
    return success(null);
  });
}

/**
 * A site that is shown as part of another stands for itself again, with all that
 * was merged into it; of any other, what was merged into it stands for itself.
 */
export function splitSite(site: string): Promise<Result<null, Refusal>> {
  return inTurn(async (): Promise<Result<null, Refusal>> => {
    const settings = await readSettings();
    const isPart = Object.hasOwn(settings.merges, site);
    const kept = Object.entries(settings.merges).filter(([from, into]) =>
      isPart ? from !== site : into !== site,
    );
    await writeSettings({ ...settings, merges: Object.fromEntries(kept) });
    return success(null);
  });
}
