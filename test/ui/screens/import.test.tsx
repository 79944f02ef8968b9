import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/core/result.ts';
import type { ImportRefusal } from '../../../src/importers/evidence.ts';
import { refuse, show } from '../../../src/ui/import/stage.ts';
import { numberView } from '../views.ts';
import { fake } from './fakes.ts';
import { byId, openPage } from './page-fakes.tsx';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);

afterEach(() => {
  cleanup();
  show({ kind: 'doors' });
});

const door = (name: string): Element | null => document.querySelector(`[data-door="${name}"]`);

describe('the import page', () => {
  it('asks for a number first', async () => {
    await openPage('import', { numbers: [] });
    expect(document.querySelector('#drop-area')).toBeNull();
    expect(screen.getByText('Set up Unbind')).toBeTruthy();
  });

  it('says so where every number is paused', async () => {
    await openPage('import', { numbers: [numberView({ paused: true })] });
    expect(document.querySelector('#drop-area')).toBeNull();
    expect(screen.getByText(/All your numbers are paused/)).toBeTruthy();
  });

  it('puts the official reply first for a Chinese number, and leaves it out for others', async () => {
    await openPage('import', {});
    expect(document.querySelector('.door')?.getAttribute('data-door')).toBe('reply');
    cleanup();
    await openPage('import', { numbers: [numberView({ country: 'US' })] });
    expect(door('reply')).toBeNull();
    expect(door('logins')).not.toBeNull();
  });

  it.each<[ImportRefusal, RegExp]>([
    [{ code: 'empty' }, /nothing in this file.*has a size/],
    [{ code: 'encrypted', format: 'bitwarden' }, /locked.*In Bitwarden, export again/],
    [{ code: 'encrypted', format: '1password' }, /locked.*In 1Password, export again/],
    [{ code: 'encrypted', format: 'something' }, /locked.*without a passphrase/],
    [{ code: 'wrong-kind', format: 'office' }, /office program.*table as CSV/],
    [{ code: 'too-large', limitBytes: 200 * 1024 * 1024 }, /larger than 200 MB.*a part of it/],
    [{ code: 'archive-too-large' }, /far more than an export.*Unpack it yourself/],
    [{ code: 'archive-damaged' }, /damaged.*Export it again/],
    [{ code: 'cut-short', format: 'firefox' }, /ends in the middle.*again/],
    [{ code: 'unknown-format' }, /neither saved logins.*first row/],
    [{ code: 'unreadable' }, /could not read this file.*another folder/],
  ])('says what is wrong and what helps: %j', async (refusal, words) => {
    await openPage('import', {});
    refuse({ of: 'source', refusal });
    await waitFor(() => expect(byId('import-problem').textContent).toMatch(words));
  });

  it('keeps what was found where the list cannot be written', async () => {
    await openPage('import', {});
    const line = {
      numberId: 'n1',
      role: 'sign-in',
      account: '',
      title: '',
      address: null,
    } as const;
    const found = { source: { name: 'logins', fileName: 'a.csv' }, lookWider: null } as const;
    show({
      kind: 'found',
      found: {
        ...found,
        read: { read: 1, problems: [], moreProblems: 0 },
        proposals: [
          {
            ...line,
            id: 'shop.example|n1|sign-in',
            site: 'shop.example',
            certainty: 'certain',
            reasons: [],
            traces: [{ source: 'logins', firstAt: null, lastAt: null, count: 1 }],
            name: '',
            category: 'shopping',
            onList: 'no',
            isNews: true,
          },
        ],
      },
    });
    await waitFor(() => byId('accept-proposals'));
    fake.answers['accept-proposals'] = failure('storage-full');
    fireEvent.click(byId('accept-proposals'));
    await screen.findByText(/storage is full/);
    fake.answers['accept-proposals'] = success({ added: 1, joined: 0, undo: [] });
    fireEvent.click(byId('accept-proposals'));
    await waitFor(() => expect(byId('import-done').textContent).toContain('Delete a.csv now'));
  });
});
