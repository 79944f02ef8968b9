/** One writer: each change of the store begins after the one before has ended. */

let last: Promise<unknown> = Promise.resolve();

/** Runs `change` after all earlier ones; a failed one does not hold up the next. */
export function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
  const turn = last.then(change, change);
  last = turn.catch(() => undefined);
  return turn;
}
