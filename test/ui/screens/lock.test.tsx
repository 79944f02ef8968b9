import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/core/result.ts';
import { lock } from '../../../src/ui/state/lock.ts';
import { isLocked, refresh } from '../../../src/ui/state/store.ts';
import { bindingView } from '../views.ts';
import { fake, sendModule } from './fakes.ts';
import { byId, openPage } from './page-fakes.tsx';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);

afterEach(() => {
  cleanup();
  isLocked.value = false;
  lock.value = null;
});

const on = { 'get-lock': success({ on: true, inAccount: false }) };

function type(id: string, value: string): void {
  fireEvent.input(byId(id), { target: { value } });
}

async function openLock(answers: typeof fake.answers = {}): Promise<void> {
  await openPage('trust', {}, { answers });
  await vi.waitFor(() => byId('lock'));
}

describe('the lock', () => {
  it('says what forgetting costs, and offers a backup, before it is set', async () => {
    await openLock();
    expect(byId('lock').textContent).toContain('nobody can open them again');
    expect(screen.getByText('Save a backup first')).toHaveProperty('hash', '#take');
  });

  it('asks twice, and sends nothing that differs', async () => {
    await openLock();
    fireEvent.click(byId('lock-begin'));
    await vi.waitFor(() => expect(document.activeElement).toBe(byId('lock-next')));
    type('lock-next', 'three plain words');
    type('lock-again', 'three plain word');
    fireEvent.click(byId('lock-submit'));
    await screen.findByText(/two are not alike/);
    expect(fake.asked).toEqual([]);
    type('lock-again', 'three plain words');
    fireEvent.click(byId('lock-submit'));
    await vi.waitFor(() =>
      expect(fake.asked).toContainEqual({ type: 'set-lock', passphrase: 'three plain words' }),
    );
    await screen.findByText('The lock is on.');
  });

  it('says that a full store has no room for it', async () => {
    await openLock({ 'set-lock': failure('storage-full') });
    fireEvent.click(byId('lock-begin'));
    type('lock-next', 'three plain words');
    type('lock-again', 'three plain words');
    fireEvent.click(byId('lock-submit'));
    await screen.findByText(/needs its room twice/);
  });

  it('is not offered beside a copy in the browser’s account', async () => {
    await openLock({ 'get-lock': success({ on: false, inAccount: true }) });
    expect(document.getElementById('lock-begin')).toBeNull();
    expect(byId('lock').textContent).toContain('remove the copy');
  });

  it('is switched off by its passphrase alone', async () => {
    await openLock({ ...on, 'remove-lock': failure('wrong-passphrase') });
    fireEvent.click(byId('lock-off'));
    type('lock-old', 'something else');
    fireEvent.click(byId('lock-submit'));
    await screen.findByText(/does not open Unbind/);
    expect(fake.asked).toContainEqual({ type: 'remove-lock', passphrase: 'something else' });
  });

  it('keeps the switch of sync away while it is on', async () => {
    const sync = { on: false, syncedAt: null, problem: null, unknown: [] };
    await openPage('settings', {}, { answers: { ...on, 'get-sync': success(sync) } });
    await vi.waitFor(() => byId('sync-locked'));
    expect(document.getElementById('sync-on')).toBeNull();
  });
});

describe('a locked Unbind', () => {
  it('takes everything off the page, and says what does not open it', async () => {
    await openPage('list', { bindings: [bindingView({ site: 'quillbank.example' })] });
    await screen.findAllByText('quillbank.example');
    sendModule.send.mockImplementation((message) => {
      if (message.type === 'unlock') return Promise.resolve(failure('wrong-passphrase'));
      return Promise.reject(new sendModule.UnbindLocked());
    });
    await refresh();
    await vi.waitFor(() => byId('unlock-passphrase'));
    expect(document.body.textContent).not.toContain('quillbank');
    expect(document.querySelector('nav')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(byId('unlock-passphrase')));
    type('unlock-passphrase', 'something else');
    fireEvent.click(byId('unlock'));
    await screen.findByText(/does not open Unbind/);
    vi.restoreAllMocks();
  });
});
