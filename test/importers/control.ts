/** A control that never ends the reading, and remembers what it was told. */
import type { ImportControl, ImportProgress } from '../../src/importers/evidence.ts';

export interface WatchedControl extends ImportControl {
  readonly told: ImportProgress[];
}

export function watchedControl(signal = new AbortController().signal): WatchedControl {
  const told: ImportProgress[] = [];
  return { signal, told, onProgress: (progress) => told.push(progress) };
}
