import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveNumber } from '../../src/services/numbers.ts';
import { followNotice, remind } from '../../src/services/remind.ts';
import { draft, makeWorld } from './world.ts';

it('a last day is called to mind once a threshold, with no more of the number than its end', async () => {
  const create = vi.spyOn(fakeBrowser.notifications, 'create');
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, parts) =>
    [key, ...(Array.isArray(parts) ? parts : [])].join(' '),
  );
  const world = makeWorld();
  await saveNumber(draft('+8613800138000', { lastDay: '2026-03-24' }), world.tools);
  await remind(world.tools);
  expect(create).not.toHaveBeenCalled();
  await world.see(['138****8000']);
  await remind(world.tools);
  await remind(world.tools);
  expect(create).toHaveBeenCalledTimes(1);
  expect(JSON.stringify(create.mock.calls)).toContain('… 8000');
  expect(JSON.stringify(create.mock.calls)).not.toContain('13800138000');
  world.later(10 * 86_400_000);
  await remind(world.tools);
  expect(create).toHaveBeenCalledTimes(2);
});

it('a click on a reminder leads to the list of its number, and on anything else nowhere', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const world = makeWorld();
  const saved = await saveNumber(draft('+8613800138000'), world.tools);
  const id = saved.ok ? saved.value.id : '';
  await followNotice(`last-day:${id}`);
  await followNotice('something-else');
  expect(create).toHaveBeenCalledTimes(1);
  expect(String(create.mock.calls[0]?.[0].url)).toMatch(new RegExp(`/options\\.html#list/${id}$`));
});
