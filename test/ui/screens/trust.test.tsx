import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../../src/core/result.ts';
import { permissions, stored } from '../../../src/ui/state/stored.ts';
import { now, numberView, overviewOf } from '../views.ts';
import { fake } from './fakes.ts';
import { byId, openPage } from './page-fakes.tsx';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);

afterEach(cleanup);

async function openTrust(answers: typeof fake.answers = {}, view = {}): Promise<void> {
  stored.value = null;
  permissions.value = [];
  await openPage('trust', view, { answers });
}

describe('what Unbind knows', () => {
  it('tells how much is stored of what', async () => {
    await openTrust({
      'get-stored': success({
        parts: [
          { kind: 'numbers', count: 2, bytes: 640 },
          { kind: 'sites', count: 1, bytes: 12_345 },
        ],
        lastRead: null,
      }),
    });
    expect((await screen.findByText('12.3 kB')).previousSibling?.textContent).toMatch(/^1 site:/);
    expect(byId('stored').textContent).toContain('2 numbers');
  });

  it('tells what became of the page that was read last', async () => {
    const lastRead = { at: now - 5 * 60_000, site: 'shop.example', kept: false };
    vi.setSystemTime(now);
    await openTrust({ 'get-stored': success({ parts: [], lastRead }) });
    await vi.waitFor(() => expect(byId('last-read').textContent).toContain('5 minutes ago'));
    expect(byId('last-read').textContent).toContain('Nothing of it was kept');
    vi.useRealTimers();
  });

  it('says which numbers are looked for, and leaves out those that are paused', async () => {
    await openTrust(
      {},
      {
        numbers: [
          numberView(),
          numberView({ id: 'n2', formatted: '+44 7700 900123', paused: true }),
        ],
      },
    );
    expect(byId('now').textContent).toContain('138 0013 8000');
    expect(byId('now').textContent).not.toContain('900123');
  });

  it('shows all of it only when asked', async () => {
    await openTrust({ 'show-stored': success({ text: '{"numbers":[]}' }) });
    expect(document.getElementById('stored-text')).toBeNull();
    fireEvent.click(byId('look-at-stored'));
    expect(await screen.findByDisplayValue('{"numbers":[]}')).toHaveProperty('readOnly', true);
  });

  it('pauses everything with one switch, and offers to take it back', async () => {
    await openTrust();
    fireEvent.click(byId('pause'));
    expect(fake.asked).toContainEqual({ type: 'set-paused', paused: true });
    fireEvent.click(await screen.findByText('Undo'));
    await vi.waitFor(() =>
      expect(fake.asked).toContainEqual({ type: 'set-paused', paused: false }),
    );
  });
});

describe('a paused Unbind', () => {
  it('says so over the list, and can be resumed from there', async () => {
    const { settings } = overviewOf();
    await openPage('list', { settings: { ...settings, paused: true }, accessGranted: false });
    fireEvent.click(screen.getByText('Resume'));
    expect(fake.asked).toContainEqual({ type: 'set-paused', paused: false });
    expect(screen.queryByText('Allow again')).toBeNull();
  });
});
