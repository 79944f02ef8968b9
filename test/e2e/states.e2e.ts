import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, fill } from '../../scripts/lib/page-steps.ts';
import { type Harness, openHarness, silence } from './harness.ts';

const site = 'quillpost.example';
const profile = 'https://my.quillpost.example/settings/phone';
let at: Harness;

beforeAll(async () => {
  at = await openHarness();
});
afterAll(() => at.close());

function show(number: string): void {
  at.put(
    profile,
    `<title>Phone – Quillpost</title><main><h1>Security settings</h1>
     <p>Two-step verification codes are sent to your phone number ${number}</p></main>`,
  );
}

describe('a binding', () => {
  it('starts to do where a site shows the number', async () => {
    show('+1 415 555 0134');
    await at.visit(profile);
    const binding = await at.bindingOf(site, { state: 'to do' });
    expect(binding).toMatchObject({ certainty: 'certain', stillShowsOldNumber: false });
    expect(binding.reasons).not.toEqual([]);
  });

  it('is verified when the site shows the replacement after the owner changed it', async () => {
    const { id } = await at.bindingOf(site, { state: 'to do' });
    await at.control.ask({ type: 'move-binding', bindingId: id, action: 'changed', note: '' });
    show('+1 415 555 0178');
    await at.visit(profile);
    await at.bindingOf(site, { state: 'verified' });
  });

  it('is to do again when the site still shows the old number', async () => {
    show('+1 (415) 555-0134');
    await at.visit(profile);
    const binding = await at.bindingOf(site, { state: 'to do' });
    expect(binding.stillShowsOldNumber).toBe(true);
    expect(binding.history.map(({ what }) => what)).toContain('changed');
  });

  it('comes from what is typed, when the form is sent and not before', async () => {
    at.put(
      'https://login.brambleshop.example/signin',
      `<title>Sign in</title><form><label for="m">Mobile number</label>
       <input id="m" type="tel" autocomplete="tel"><button>Continue</button></form>`,
    );
    await at.visit('https://login.brambleshop.example/signin');
    await silence();
    await fill(at.page, '#m', '(415) 555-0134');
    await silence();
    expect((await at.overview()).bindings.map((each) => each.site)).not.toContain(
      'brambleshop.example',
    );
    await click(at.page, 'button');
    await at.bindingOf('brambleshop.example', { role: 'sign-in', certainty: 'certain' });
  });

  it('never comes from a password field', async () => {
    at.put(
      'https://login.thicket.example/signin',
      `<title>Sign in</title><form><label for="p">Password</label>
       <input id="p" type="password"><button>Sign in</button></form>`,
    );
    await at.visit('https://login.thicket.example/signin');
    await silence();
    await fill(at.page, '#p', '4155550134');
    await click(at.page, 'button');
    await silence();
    expect((await at.overview()).bindings.map((each) => each.site)).not.toContain(
      'thicket.example',
    );
  });
});
