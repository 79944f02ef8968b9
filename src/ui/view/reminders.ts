/** Which days before the last one can be chosen for a reminder. Pure. */

const usual = [60, 30, 14, 7, 3, 1, 0];

/** The usual days, and those that were chosen in another way. */
export function reminderChoices(chosen: readonly number[]): readonly number[] {
  return [...new Set([...usual, ...chosen])].toSorted((a, b) => b - a);
}

export function withDay(days: readonly number[], day: number, on: boolean): readonly number[] {
  const others = days.filter((each) => each !== day);
  return (on ? [...others, day] : others).toSorted((a, b) => b - a);
}
