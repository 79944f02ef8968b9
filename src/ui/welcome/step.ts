import type { ListView } from '../../contract/views.ts';

export const steps = ['number', 'replacement', 'watch'] as const;
export type Step = (typeof steps)[number] | 'done';

/** Whoever comes back goes on where something is still missing. */
export function firstStep({ numbers, settings }: ListView): Step {
  if (numbers.length === 0) return 'number';
  return settings.watchMode === null ? 'watch' : 'done';
}
