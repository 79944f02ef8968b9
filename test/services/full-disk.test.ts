import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../src/services/answer.ts';
import { draft, makeWorld, onDisk, retire } from './world.ts';

it('a full disk is said, and what was stored is still there', async () => {
  const world = makeWorld();
  await retire(world, '+8613800138000');
  const before = await onDisk();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(
    new Error('Resource::kQuotaBytes quota exceeded'),
  );
  const answered = await answer({ type: 'save-number', draft: draft('+14155550134') }, world.tools);
  expect(answered).toEqual({ ok: false, problem: 'storage-full' });
  expect(await onDisk()).toEqual(before);
});
