/** Clocks that go on while the background sleeps. */
import { browser } from './browser.ts';

/** Makes the alarm unless it is there: one made anew would begin its time again. */
export async function ensureHourly(name: string): Promise<void> {
  if ((await browser.alarms.get(name)) === undefined) {
    await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: 60 });
  }
}

export function onAlarm(listener: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    listener(name);
  });
}

/** Rings once, half a minute from the first call: calls until then ring with it. */
export async function ringSoon(name: string): Promise<void> {
  if ((await browser.alarms.get(name)) === undefined) {
    await browser.alarms.create(name, { delayInMinutes: 0.5 });
  }
}
