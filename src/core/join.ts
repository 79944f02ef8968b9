/** Joins another copy of everything (a backup, another device) with what is here. Pure. */
import { fold } from './fold.ts';
import type { Binding, RetiringNumber, Settings } from './model.ts';
import { defaultReminders, type ReminderSettings } from './reminders.ts';

export interface Everything {
  readonly numbers: readonly RetiringNumber[];
  readonly bindings: readonly Binding[];
  readonly settings: Settings;
}

/**
 * What is here keeps its words; the other copy fills what is empty and adds what
 * is missing. A number that both hold is one, even where each gave it an id.
 */
export function join(here: Everything, other: Everything): Everything {
  const idHere = new Map(here.numbers.map((number) => [number.e164, number.id]));
  const taken = new Set(here.numbers.map((number) => number.id));
  const incoming = new Map<string, RetiringNumber>();
  const idOf = new Map<string, string>();
  for (const number of other.numbers) {
    const known = incoming.get(number.e164)?.id ?? idHere.get(number.e164);
    const id = known ?? freeId(number, taken);
    taken.add(id);
    incoming.set(number.e164, { ...number, id });
    if (!idOf.has(number.id)) idOf.set(number.id, id);
  }
  const bindings = other.bindings
    .filter((binding) => idOf.has(binding.numberId))
    .map((binding) => ({ ...binding, numberId: idOf.get(binding.numberId) ?? binding.numberId }));
  return {
    numbers: [
      ...here.numbers.map((number) => fill(number, incoming.get(number.e164))),
      ...[...incoming.values()].filter((number) => !idHere.has(number.e164)),
    ],
    bindings: fold(here.bindings, bindings),
    settings: {
      ...here.settings,
      chosenSites: [...new Set([...here.settings.chosenSites, ...other.settings.chosenSites])],
      merges: { ...other.settings.merges, ...here.settings.merges },
      ownLinks: { ...other.settings.ownLinks, ...here.settings.ownLinks },
      notMine: [...new Set([...here.settings.notMine, ...other.settings.notMine])],
      reminders: areUntouched(here.settings.reminders)
        ? other.settings.reminders
        : here.settings.reminders,
    },
  };
}

/**
 * Two numbers with one id would be edited and removed as one. A file made by hand may hold
 * that, or an id that breaks those of its lines: then the number itself names it.
 */
function freeId({ id, e164 }: RetiringNumber, taken: ReadonlySet<string>): string {
  return taken.has(id) || id.includes('|') ? e164 : id;
}

/** What nobody chose gives way to what somebody did. */
function areUntouched(reminders: ReminderSettings): boolean {
  return JSON.stringify(reminders) === JSON.stringify(defaultReminders);
}

function fill(here: RetiringNumber, other: RetiringNumber | undefined): RetiringNumber {
  if (other === undefined) return here;
  return {
    ...here,
    label: here.label === '' ? other.label : here.label,
    replacement: here.replacement ?? other.replacement,
    lastDay: here.lastDay ?? other.lastDay,
    reissueDay: here.reissueDay ?? other.reissueDay,
    addedAt: Math.min(here.addedAt, other.addedAt),
  };
}
