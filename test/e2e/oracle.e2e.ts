/** Whether the number is its visitor's: a page that watches everything cannot tell. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft } from '../../scripts/lib/control.ts';
import { click } from '../../scripts/lib/page-steps.ts';
import { type Harness, openHarness } from './harness.ts';
import { parseSeen, type Seen, watcherPage } from './watcher-page.ts';

const address = 'https://my.watched.example/security';
const matching = '+1 415 555 0134';
const other = '+44 7700 900123';
/** Visits with each number; more in `npm run soak`. */
const visits = Number(process.env['UNBIND_VISITS'] ?? 4);

let at: Harness;
const withMatch: Seen[] = [];
const without: Seen[] = [];

beforeAll(async () => {
  at = await openHarness();
  at.put(address, watcherPage);
  at.put('https://frame.watched.example/inner', '<p>Your phone number: +1 415 555 0134</p>');
});
afterAll(() => at.close());

/** As a person who has just begun with this number. */
async function begin(number: string): Promise<void> {
  await at.control.ask({ type: 'erase-everything' });
  await at.control.ask({ type: 'save-number', draft: draft(number) });
  const watching = await at.control.ask({ type: 'set-watch-mode', mode: 'all' });
  expect(watching).toMatchObject({ ok: true });
}

async function visit(tamper = '', patience = 500): Promise<Seen> {
  await at.visit(address);
  await wait(2 * patience);
  await at.page.evaluate('poke()');
  if (tamper !== '') await at.page.evaluate(tamper);
  await wait(patience);
  await click(at.page, '#send');
  await wait(patience);
  await at.page.evaluate('hold()');
  return parseSeen(await at.page.evaluate(`report(${JSON.stringify(at.driver.origin)})`));
}

async function listed(): Promise<string[]> {
  return [...new Set((await at.overview()).bindings.map(({ site }) => site))];
}

describe('a page that watches everything', () => {
  it('is read: with the matching number it comes on the list, with another it does not', async () => {
    // The first visit of a browser compiles and caches what later ones have.
    await begin(matching);
    await visit();
    for (let index = 0; index < visits; index += 1) {
      await begin(matching);
      withMatch.push(await visit());
      await expect.poll(listed).toEqual(['watched.example']);
      await begin(other);
      without.push(await visit());
      expect(await listed()).toEqual([]);
    }
  }, 600_000);

  it('sees the same with both', () => {
    const traces = [...withMatch, ...without].map(({ trace }) => inOrder(trace).join('\n'));
    expect(traces.length).toBe(2 * visits);
    for (const trace of traces) expect(trace).toBe(traces[0]);
  });

  it('sees nothing that the extension does: no global, attribute, node, request or resource', () => {
    for (const { trace } of withMatch) {
      const moved = trace.filter((each) =>
        /^(?:called|own getter|custom element|mutation)/.test(each),
      );
      // The one change is the page's own.
      expect(moved).toEqual([expect.stringMatching(/^mutation childList P/)]);
      expect(
        trace.filter((each) => /^event (?:error|unhandled|message|storage|security)/.test(each)),
      ).toEqual([]);
      expect(
        trace
          .filter((each) => each.startsWith('entry'))
          .every((each) => each.includes('watched.example')),
      ).toBe(true);
      expect(trace.find((each) => each.startsWith('probes'))).not.toMatch(/loads|is fetched/);
      expect(trace.find((each) => each.startsWith('globals'))).not.toMatch(/unbind/i);
    }
  });

  it('takes as long with both', () => {
    for (const name of ['longestGap', 'busy', 'submit', 'mutation'] as const) {
      const [one, two] = [withMatch, without].map((all) =>
        median(all.map(({ timings }) => timings[name])),
      );
      console.log(
        `${at.driver.name}: ${name}: ${one?.toFixed(1)} ms with a match, ${two?.toFixed(1)} ms without`,
      );
      // Generous: other programs run on the machine. An answer would be waited for far longer.
      expect(Math.abs((one ?? 0) - (two ?? 0))).toBeLessThan(
        Math.max(30, ((one ?? 0) + (two ?? 0)) / 2),
      );
    }
  });

  it('would see what an extension could betray itself by', async () => {
    const quiet = await visit('', 60);
    for (const tamper of [
      `document.body.dataset.read = '1'`,
      `performance.mark('read')`,
      `globalThis.unbindTest = 1`,
      `document.querySelector('#line').textContent`,
      `document.querySelector('#watched').value`,
      `new Image().src = 'https://my.watched.example/pixel'`,
      `window.postMessage('read', '*')`,
      `localStorage.setItem('read', '1')`,
    ]) {
      expect((await visit(tamper, 60)).trace, tamper).not.toEqual(quiet.trace);
      await at.page.evaluate('localStorage.clear()');
    }
  }, 120_000);
});

/** In which order frames and icons arrive is the network's: what arrives must be the same. */
function inOrder(trace: readonly string[]): readonly string[] {
  const isArrival = (each: string): boolean => /^entry resource|readystatechange/.test(each);
  return [...trace.filter(isArrival).sort(), ...trace.filter((each) => !isArrival(each))];
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
