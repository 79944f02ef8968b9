/** A reading that is under way: its progress, and how it is ended. */
import type { ImportControl, ImportProgress } from '../../importers/evidence.ts';
import { focusIfLost } from '../state/keep-place.ts';
import { show, stage } from './stage.ts';

let underWay: AbortController | null = null;

export interface Work extends ImportControl {
  /** False once it was cancelled, or another one began. */
  readonly isWanted: () => boolean;
}

/** Begins a reading, and ends the one before. */
export function beginWork(fileName: string): Work {
  underWay?.abort();
  const controller = new AbortController();
  underWay = controller;
  const isWanted = (): boolean => underWay === controller && !controller.signal.aborted;
  show({ kind: 'reading', fileName, percent: null });
  return {
    signal: controller.signal,
    isWanted,
    onProgress: (progress) => {
      if (isWanted() && stage.value.kind === 'reading') {
        stage.value = { kind: 'reading', fileName, percent: percentOf(progress) };
      }
    },
  };
}

/** Forgets what was read so far. */
export function cancelWork(): void {
  underWay?.abort();
  underWay = null;
  show({ kind: 'doors' });
  void focusIfLost();
}

function percentOf({ bytesRead, bytesTotal }: ImportProgress): number {
  return bytesTotal === 0 ? 100 : Math.min(100, Math.floor((bytesRead / bytesTotal) * 100));
}
