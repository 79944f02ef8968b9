/** The time that a browser is made to believe in: its clock goes on, from another moment. */

/** JavaScript that moves the clock of `scope` by so many milliseconds, from what it really is. */
export function clockSource(scope: string, offset: number): string {
  return `((scope) => {
    const RealDate = scope.RealDate ?? scope.Date;
    scope.RealDate = RealDate;
    const now = () => RealDate.now() + ${offset};
    scope.Date = new Proxy(RealDate, {
      apply: () => new RealDate(now()).toString(),
      construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [now()]),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    });
  })(${scope})`;
}

/**
 * JavaScript that makes every alarm due which the moved clock has passed, and waits
 * for them: the browser's own clock has not moved, so it rings them a moment later.
 */
export function alarmSource(api: string): string {
  return `(async () => {
    const due = (await ${api}.alarms.getAll()).filter(({ scheduledTime }) => scheduledTime <= Date.now());
    for (const { name, periodInMinutes } of due) {
      await ${api}.alarms.create(name, { when: RealDate.now() + 50, ...(periodInMinutes && { periodInMinutes }) });
    }
    // A repeated alarm that has rung is set for later, another is gone.
    const patience = performance.now() + 5000;
    const waits = ({ scheduledTime }) => scheduledTime <= RealDate.now() + 1000;
    while (performance.now() < patience && (await ${api}.alarms.getAll()).some(waits)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })()`;
}

/** For what an alarm that has rung sets off. */
export const ringMilliseconds = 400;
