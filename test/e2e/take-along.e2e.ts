import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill, pressKey } from '../../scripts/lib/page-steps.ts';
import type { BindingView } from '../../src/contract/views.ts';
import { type Harness, inDays, newcomer, openHarness } from './harness.ts';
import { openPart, secondStep, textOf } from './list.ts';

const lastDay = inDays(60);
const site = 'quillbank.example';
const formula = '=HYPERLINK("https://x.example","Aunt")';
let at: Harness;
let take: Page;
let backup = '';

beforeAll(async () => {
  at = await openHarness({ ...newcomer, lastDay });
  at.put(`https://my.${site}/security`, secondStep('+1 415 555 0134'));
  await at.visit(`https://my.${site}/security`);
  await at.bindingOf(site, { state: 'to do' });
  const list = await openPart(at, 'list');
  await fill(list, '#add-site', formula);
  await pressKey(list, '#add-site');
  await list.waitForFunction(`document.querySelectorAll('#list li[data-binding]').length === 2`);
  await list.close();
  take = await openPart(at, 'take');
});
afterAll(() => at.close());

/** Presses the button, and reads what the browser then wrote to the disk, once it is written. */
async function saved(button: string, ending: string): Promise<string> {
  const read = (): string => {
    const name = readdirSync(at.driver.downloads).find(
      (each) => /^unbind-\d{4}-\d\d-\d\d\.\w+$/.test(each) && each.endsWith(ending),
    );
    return name === undefined ? '' : readFileSync(path.join(at.driver.downloads, name), 'utf8');
  };
  await take.bringToFront();
  await pressKey(take, button);
  await expect.poll(read, { timeout: 10_000 }).toMatch(/\S\s*$/);
  return read();
}

/** Restores a file of this content, and returns what the page says of it. */
async function restore(content: string): Promise<string> {
  const file = path.join(at.driver.downloads, 'to-restore.json');
  writeFileSync(file, content);
  await take.close();
  take = await openPart(at, 'take');
  const input = (await take.waitForSelector(
    '#restore-file:enabled',
  )) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  return textOf(take, '#restored, #restore-below .problem');
}

function told(bindings: readonly BindingView[]): unknown {
  return bindings
    .toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
    .map(({ id, state, title, history }) => [id, state, title, history]);
}

describe('a file to take along', () => {
  it('is Markdown that says what is to do', async () => {
    const text = await saved('#export-markdown', '.md');
    expect(text).toContain(site);
    expect(text).toContain('- [ ]');
  });

  it('is CSV in which no cell is a formula', async () => {
    const text = await saved('#export-csv', '.csv');
    expect(text).toContain(site);
    expect(text).toContain('HYPERLINK');
    expect(text).not.toMatch(/(^|[,;\t\n])"?=/m);
  });

  it('is a calendar with the last day', async () => {
    const text = await saved('#export-calendar', '.ics');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain(`DTSTART;VALUE=DATE:${lastDay.replaceAll('-', '')}`);
    expect(text).toMatch(/END:VCALENDAR\r\n$/);
  });

  it('is a backup of everything', async () => {
    backup = await saved('#export-backup', '.json');
    const { numbers, bindings } = JSON.parse(backup) as { numbers: unknown[]; bindings: unknown[] };
    expect([numbers.length, bindings.length]).toEqual([1, 2]);
  });

  it('is a report on paper, without what only a screen needs', async () => {
    expect(await textOf(take, 'article.report')).toContain(site);
    const rules = await take.evaluate(
      `[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).some(
        (rule) => rule.media?.mediaText === 'print' && rule.cssText.includes('.screen-only'))`,
    );
    expect(rules).toBe(true);
  });
});

describe('a backup', () => {
  it('brings everything back into an erased profile', async () => {
    const before = await at.overview();
    await at.control.ask({ type: 'erase-everything' });
    await expect.poll(async () => (await at.overview()).bindings).toEqual([]);
    expect(await restore(backup)).toMatch(/One number.*2 entries/);
    const after = await at.overview();
    expect(after.numbers.map(({ e164, lastDay }) => [e164, lastDay])).toEqual(
      before.numbers.map(({ e164, lastDay }) => [e164, lastDay]),
    );
    expect(told(after.bindings)).toEqual(told(before.bindings));
  });

  it('joins what is there and takes nothing back', async () => {
    const { id } = await at.bindingOf(site, {});
    await at.control.ask({ type: 'move-binding', bindingId: id, action: 'changed', note: '' });
    await restore(backup);
    await at.bindingOf(site, { state: 'changed' });
    expect((await at.overview()).bindings).toHaveLength(2);
  });

  it.each([
    ['of a newer Unbind', () => backup.replace('"version": 1', '"version": 99'), /newer/],
    ['of which half is missing', () => backup.slice(0, backup.length / 2), /not a backup|part of/],
    ['that is another file', () => '{"format":"something"}', /not a backup/],
  ])('%s is refused in words, and changes nothing', async (_, content, words) => {
    const before = told((await at.overview()).bindings);
    expect(await restore(content())).toMatch(words);
    expect(told((await at.overview()).bindings)).toEqual(before);
  });
});

describe('a backup under a passphrase', () => {
  const passphrase = 'three plain words';

  it('shows nothing of what is in it, and is opened by its passphrase alone', async () => {
    await take.close();
    take = await openPart(at, 'take');
    // Of one day, a second backup has the name of the first with a number behind it.
    for (const name of readdirSync(at.driver.downloads)) {
      if (name.endsWith('.json')) rmSync(path.join(at.driver.downloads, name));
    }
    await fill(take, '#backup-passphrase', passphrase);
    const sealed = await saved('#export-backup', '.json');
    expect(sealed).toContain('unbind-encrypted-backup');
    expect(sealed).not.toMatch(/quillbank|4155550134/);
    await at.control.ask({ type: 'erase-everything' });

    expect(await restore(sealed)).toMatch(/locked/);
    await fill(take, '#restore-passphrase', 'three plain word');
    await pressKey(take, '#restore-open');
    await take.waitForFunction(
      `document.querySelector('#restore-below .problem')?.textContent.includes('does not open')`,
    );
    expect((await at.overview()).bindings).toEqual([]);

    await fill(take, '#restore-passphrase', passphrase);
    await pressKey(take, '#restore-open');
    expect(await textOf(take, '#restored')).toMatch(/One number.*2 entries/);
    await at.bindingOf(site, { state: 'changed' });
  });

  it('is refused where the passphrase is too short to keep anything', async () => {
    await fill(take, '#backup-passphrase', 'short');
    await pressKey(take, '#export-backup');
    expect(await textOf(take, '#backup-passphrase-below .problem')).toMatch(/8 characters/);
  });
});
