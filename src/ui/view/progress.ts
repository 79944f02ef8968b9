/** How far one number, or all of them together, have come. */
import type { NumberProgress, NumberView } from '../../contract/views.ts';

export function progressOf(
  numbers: readonly NumberView[],
  numberId: string | null,
): NumberProgress {
  const one = numbers.find((number) => number.id === numberId);
  return one === undefined ? together(numbers.filter((number) => !number.paused)) : one.progress;
}

function together(numbers: readonly NumberView[]): NumberProgress {
  const sum = (key: 'open' | 'done' | 'total' | 'suspected'): number =>
    numbers.reduce((total, number) => total + number.progress[key], 0);
  const days = numbers.map((number) => number.progress.daysLeft).filter((left) => left !== null);
  return {
    open: sum('open'),
    done: sum('done'),
    total: sum('total'),
    suspected: sum('suspected'),
    // The line that ends first is the one to hurry for.
    daysLeft: days.length === 0 ? null : Math.min(...days),
  };
}

/** Which sentence tells the time that is left. */
export function deadlineOf(daysLeft: number | null): 'none' | 'ahead' | 'today' | 'over' {
  if (daysLeft === null) return 'none';
  return daysLeft > 0 ? 'ahead' : daysLeft === 0 ? 'today' : 'over';
}
