import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, openHarness, silence } from './harness.ts';

let at: Harness;

beforeAll(async () => {
  at = await openHarness();
});
afterAll(() => at.close());

const account = '<title>Account</title><h1>Account security</h1>';
const line = '<p>Your phone number for two-step verification: +1 415 555 0134</p>';

describe('a page', () => {
  it('of 100,000 elements is read without holding it up', async () => {
    at.put(
      'https://www.vast.example/account',
      `${account}${line}<div id="rest"></div><script>
        const rest = document.getElementById('rest');
        rest.innerHTML = '<p><b>Item</b> <i>of the log</i></p>'.repeat(33333);
      </script>`,
    );
    await at.visit('https://www.vast.example/account');
    await at.bindingOf('vast.example', { state: 'to do' });
    const before = Date.now();
    await at.page.evaluate('document.querySelectorAll("*").length');
    expect(Date.now() - before).toBeLessThan(2000);
  });

  it('that removes nodes while it is read is read as far as it stands', async () => {
    at.put(
      'https://www.restless.example/account',
      `${account}<div id="rest"></div>${line}<script>
        const rest = document.getElementById('rest');
        rest.innerHTML = '<section><p>Entry <b>of the log</b></p></section>'.repeat(2000);
        const clear = setInterval(() => {
          for (let i = 0; i < 40; i += 1) rest.firstChild?.remove();
          if (!rest.firstChild) clearInterval(clear);
        }, 5);
      </script>`,
    );
    await at.visit('https://www.restless.example/account');
    await at.bindingOf('restless.example', { state: 'to do' });
    expect(at.pageErrors).toEqual([]);
  });

  it('that never stops changing is read and stays usable', async () => {
    at.put(
      'https://www.ticker.example/account',
      `${account}${line}<p id="clock"></p><script>
        setInterval(() => { document.getElementById('clock').textContent = 'Price ' + Math.random(); }, 10);
      </script>`,
    );
    await at.visit('https://www.ticker.example/account');
    await at.bindingOf('ticker.example', { state: 'to do' });
    await wait(2000);
    const { history } = await at.bindingOf('ticker.example', { state: 'to do' });
    expect(history.length).toBeLessThan(5);
  });

  it('with a number that is not the owner’s leaves nothing behind', async () => {
    at.put(
      'https://www.other.example/account',
      `${account}<p>Your phone number for two-step verification: +1 415 555 0135</p>`,
    );
    await at.visit('https://www.other.example/account');
    await silence();
    const everything = await at.control.page.evaluate(
      '(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all))',
    );
    expect(String(everything)).not.toContain('other.example');
    expect(String(everything)).not.toContain('4155550135');
  });
});
