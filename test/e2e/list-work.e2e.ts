import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, pressKey } from '../../scripts/lib/page-steps.ts';
import { type Harness, openHarness } from './harness.ts';
import { openPart, press, row, secondStep, sitesIn, textOf } from './list.ts';

const old = '+1 415 555 0134';
const cloud = 'thimblecloud.example';
const bank = 'quillbank.example';
const club = 'heronclub.example';
let at: Harness;
let list: Page;

beforeAll(async () => {
  at = await openHarness();
  at.put(`https://my.${cloud}/security`, secondStep(old));
  at.put(
    `https://my.${cloud}/recovery`,
    `<title>Account recovery</title><main><h1>Account recovery</h1>
     <p>Recovery phone number: ${old}</p></main>`,
  );
  at.put(`https://my.${bank}/security`, secondStep(old));
  at.put(`https://my.${club}/security`, secondStep(old));
  for (const page of [`${cloud}/security`, `${cloud}/recovery`, `${bank}/security`]) {
    await at.visit(`https://my.${page}`);
    await at.bindingOf(page.split('/')[0] ?? '', { state: 'to do' });
  }
  await at.visit(`https://my.${club}/security`);
  await at.bindingOf(club, { state: 'to do' });
  list = await openPart(at, 'list');
});
afterAll(() => at.close());

describe('a site with several uses of the number', () => {
  it('has a line for each, and is done when each is', async () => {
    await at.bindingOf(cloud, { role: 'two-step' });
    await at.bindingOf(cloud, { role: 'recovery' });
    expect(await textOf(list, '#list .cluster .cluster-tally')).toContain('0');
    await press(list, row(cloud, 'recovery'), 'changed');
    await at.bindingOf(cloud, { role: 'recovery', state: 'changed' });
    await at.bindingOf(cloud, { role: 'two-step', state: 'to do' });
  });
});

describe('a line of the list', () => {
  it('stands first when it is pinned', async () => {
    expect((await sitesIn(list))[0]).toBe(bank);
    await press(list, row(club), 'pin');
    await at.bindingOf(club, { pinned: true });
    await list.waitForSelector(`${row(club)}[data-pinned="true"]`);
    expect((await sitesIn(list))[0]).toBe(club);
    await press(list, row(club), 'pin');
    await at.bindingOf(club, { pinned: false });
  });

  it('takes a name and a note', async () => {
    await press(list, row(club), 'rename');
    await fill(list, '#rename-name', 'Rowing club');
    await fill(list, '#rename-note', 'Ask Ines');
    await press(list, row(club), 'save');
    await at.bindingOf(club, { title: 'Rowing club', note: 'Ask Ines' });
    await list.waitForFunction(
      `document.querySelector(${JSON.stringify(row(club))})?.textContent.includes('Rowing club')`,
    );
    expect(await textOf(list, row(club))).toContain('Ask Ines');
  });

  it('takes another role, with its past', async () => {
    const { firstSeen } = await at.bindingOf(club, { role: 'two-step' });
    await press(list, row(club), 'role');
    await pressKey(list, `${row(club)} [data-choice="payment"]`);
    const moved = await at.bindingOf(club, { role: 'payment' });
    expect([moved.firstSeen, moved.title]).toEqual([firstSeen, 'Rowing club']);
    const lines = (await at.overview()).bindings.filter(({ site }) => site === club);
    expect(lines).toHaveLength(1);
  });

  it('goes when it is deleted, and comes back whole', async () => {
    const before = await at.bindingOf(club, {});
    await press(list, row(club), 'delete');
    await list.waitForFunction(`!document.querySelector(${JSON.stringify(row(club))})`);
    expect((await at.overview()).bindings.map(({ site }) => site)).not.toContain(club);
    await pressKey(list, '.toast button[data-action="undo"]');
    const after = await at.bindingOf(club, {});
    expect([after.state, after.role, after.title]).toEqual([
      before.state,
      before.role,
      before.title,
    ]);
  });

  it('is shown with another site, and apart again', async () => {
    await press(list, row(club), 'merge');
    await fill(list, '#merge-into', bank);
    await press(list, row(club), 'save');
    await at.bindingOf(bank, { role: 'payment' });
    await list.waitForFunction(`!document.querySelector(${JSON.stringify(row(club))})`);
    await press(list, row(bank, 'payment'), 'split');
    const apart = await at.bindingOf(club, { role: 'payment' });
    expect(apart.title).toBe('Rowing club');
    expect((await at.overview()).bindings.filter(({ site }) => site === bank)).toHaveLength(1);
  });

  it('is not merged with what is not on the list', async () => {
    await press(list, row(club), 'merge');
    await fill(list, '#merge-into', 'nowhere.example');
    await press(list, row(club), 'save');
    expect(await textOf(list, `${row(club)} .problem`)).toContain('nowhere.example');
    expect((await at.overview()).settings.merges).toEqual({});
  });
});

describe('what no page shows', () => {
  async function add(what: string): Promise<void> {
    await list.bringToFront();
    await fill(list, '#add-site', what);
    await fill(list, '#add-role', 'contact');
    await pressKey(list, '#add-site');
  }

  it('is added as a site by its address', async () => {
    await add('https://forum.oldtimers.example/u/me?tab=1');
    const added = await at.bindingOf('oldtimers.example', { state: 'to do', role: 'contact' });
    expect(added.sources).toEqual(['by hand']);
    expect(added.address).toBe('https://forum.oldtimers.example/u/me');
    await list.waitForSelector(row('oldtimers.example'));
  });

  it('is added as a person by name', async () => {
    await add('Aunt Mei');
    await list.waitForFunction(`document.querySelector('#list').textContent.includes('Aunt Mei')`);
    expect((await at.overview()).bindings.map(({ title }) => title)).toContain('Aunt Mei');
  });

  it('is not added twice, and the page says so', async () => {
    const before = (await at.overview()).bindings.length;
    await add('oldtimers.example');
    expect(await textOf(list, '.add-form .problem')).toMatch(/\w+ \w+/);
    expect((await at.overview()).bindings).toHaveLength(before);
  });

  it('comes from the checklist of the number’s country by one press', async () => {
    const safe = await openPart(at, 'safe');
    const place = '#checklist li[data-checklist="us-irs"]';
    await press(safe, place, 'add');
    await safe.waitForFunction(`!document.querySelector('${place}')`);
    await at.bindingOf('~us-irs', { state: 'to do', role: 'two-step' });
    await safe.close();
  });
});

describe('two windows', () => {
  it('act at once and lose nothing', async () => {
    const other = await openPart(at, 'list');
    for (const page of [list, other]) {
      await page.waitForSelector(row(bank));
      await page.waitForSelector(row(club));
    }
    const [lineOfBank, lineOfClub] = [row(bank), row(club)].map(
      (place) => `document.querySelector(${JSON.stringify(place)})`,
    );
    await Promise.all([
      list.evaluate(`${lineOfBank ?? ''}.querySelector('[data-action="changed"]').click()`),
      other.evaluate(`${lineOfClub ?? ''}.querySelector('[data-action="keep"]').click()`),
    ]);
    await at.bindingOf(bank, { state: 'changed' });
    await at.bindingOf(club, { state: 'kept' });
    for (const page of [list, other]) {
      await page.bringToFront();
      await page.waitForSelector(`${row(bank)}[data-state="changed"]`);
      await page.waitForSelector(`${row(club)}[data-state="kept"]`);
    }
    await other.close();
  });

  it('that say two things of one line both stand in its history', async () => {
    const other = await openPart(at, 'list');
    const line = `document.querySelector(${JSON.stringify(row(cloud, 'two-step'))})`;
    await other.waitForSelector(row(cloud, 'two-step'));
    await Promise.all([
      list.evaluate(`${line}.querySelector('[data-action="changed"]').click()`),
      other.evaluate(`${line}.querySelector('[data-action="keep"]').click()`),
    ]);
    await expect
      .poll(async () => {
        const { history } = await at.bindingOf(cloud, { role: 'two-step' });
        return history.map(({ what }) => what).sort();
      })
      .toEqual(expect.arrayContaining(['changed', 'keep']));
    await other.close();
  });
});

describe('a line that was put off', () => {
  it('waits, and comes back when its day has come', async () => {
    const site = 'oldtimers.example';
    await press(list, row(site), 'postpone');
    await pressKey(list, `${row(site)} button[data-until]`);
    await list.waitForSelector(`${row(site)} [data-mark="postponed"]`);
    const { postponedUntil } = await at.bindingOf(site, {});
    expect(postponedUntil).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((await sitesIn(list)).indexOf(site)).toBeGreaterThan(0);
    await at.driver.setClock(new Date(`${postponedUntil ?? ''}T09:00:00Z`));
    await at.bindingOf(site, { postponedUntil: null, state: 'to do' });
  });
});
