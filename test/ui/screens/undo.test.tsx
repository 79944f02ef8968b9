import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../src/core/result.ts';
import { followHash } from '../../../src/ui/page/route.ts';
import { chosenNumber } from '../../../src/ui/state/list-query.ts';
import { splitSite } from '../../../src/ui/state/row-actions.ts';
import { numberView, overviewOf } from '../views.ts';
import { accessModule, fake } from './fakes.ts';
import { byId, openPage } from './page-fakes.tsx';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);
afterEach(cleanup);

async function undo(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
}

describe('what was done can be undone from where it is told:', () => {
  it('a number that was edited is as it was before', async () => {
    const label = 'Old line';
    const answers = { 'save-number': success({ id: 'n1', e164: '+8613800138000' }) };
    await openPage('numbers', { numbers: [numberView({ label })] }, { answers });
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    fireEvent.input(screen.getByLabelText(/Your name for it/), { target: { value: 'Work' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await undo();
    await waitFor(() => {
      const saved = fake.asked.filter(({ type }) => type === 'save-number');
      expect(saved.at(-1)).toMatchObject({ draft: { id: 'n1', label } });
    });
  });

  it('another way to watch, asking the browser again where that needs it', async () => {
    await openPage('settings', {});
    fireEvent.click(byId('watch-click'));
    await undo();
    expect(accessModule.requestAllSites).toHaveBeenCalled();
    await waitFor(() => expect(fake.asked.at(-1)).toEqual({ type: 'set-watch-mode', mode: 'all' }));
  });

  it('a site that is no longer read', async () => {
    const { settings } = overviewOf();
    const chosen = { ...settings, watchMode: 'chosen' as const, chosenSites: ['shop.example'] };
    await openPage('settings', { settings: chosen });
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await undo();
    await waitFor(() =>
      expect(fake.asked.at(-1)).toEqual({
        type: 'watch-site',
        site: 'shop.example',
        watched: true,
      }),
    );
  });

  it('sites that were shown apart are together again', async () => {
    const { settings } = overviewOf();
    await openPage('list', { settings: { ...settings, merges: { 'a.example': 'b.example' } } });
    await splitSite('a.example');
    await undo();
    await waitFor(() =>
      expect(fake.asked.at(-1)).toEqual({
        type: 'merge-sites',
        from: 'a.example',
        into: 'b.example',
      }),
    );
  });
});

it('a reminder opens the list of its own number', async () => {
  await openPage('list', { numbers: [numberView(), numberView({ id: 'n2' })] });
  location.hash = '#list/n2';
  followHash();
  expect(chosenNumber.value).toBe('n2');
});
