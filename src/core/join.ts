/** Joins another copy of everything (a backup, another device) with what is here. Pure. */
import { fold } from './fold.ts';
import type { Binding, RetiringNumber, Settings } from './model.ts';

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
  const idOf = new Map(
    other.numbers.map((number) => [number.id, idHere.get(number.e164) ?? number.id]),
  );
  const incoming = new Map(
    other.numbers.map((number) => [
      number.e164,
      { ...number, id: idOf.get(number.id) ?? number.id },
    ]),
  );
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
    },
  };
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
