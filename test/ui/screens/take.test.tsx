import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCsv } from '../../../src/core/export/csv.ts';
import { failure, success } from '../../../src/core/result.ts';
import { bindingView, numberView } from '../views.ts';
import { fake } from './fakes.ts';
import { byId, openPage } from './page-fakes.tsx';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);

const saved: Blob[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:saved';
  });
});
afterEach(cleanup);

async function textOf(button: string): Promise<string> {
  fireEvent.click(byId(button));
  await waitFor(() => expect(saved).toHaveLength(1));
  return saved[0]?.text() ?? '';
}

const numbers = [numberView({ lastDay: '2026-12-18' })];
const bindings = [bindingView({ note: '=1+1' })];

describe('take along', () => {
  it('saves a table that spreadsheets do not compute', async () => {
    await openPage('take', { numbers, bindings });
    const [names, row] = readCsv(await textOf('export-csv'));
    const cell = (name: string): string | undefined => row?.[names?.indexOf(name) ?? -1];
    expect(cell('Note')).toBe('=1+1');
    expect(cell('Old number')).toBe('+8613800138000');
    expect(cell('Last day')).toBe('2026-12-18');
  });

  it('saves the list with boxes to tick', async () => {
    await openPage('take', { numbers, bindings });
    expect(await textOf('export-markdown')).toContain('- [ ] **shop.example** · Contact');
  });

  it('says where to change it: the menus, and the address with its doubt', async () => {
    const written = {
      kind: 'written',
      address: null,
      path: 'Me > Phone',
      confidence: 'low',
    } as const;
    const phone = {
      kind: 'phone',
      address: 'https://my.shop.example/phone',
      path: '',
      confidence: 'low',
    } as const;
    await openPage('take', { numbers, bindings: [bindingView({ ways: [written, phone] })] });
    const text = await textOf('export-markdown');
    expect(text).toContain('<https://my.shop.example/phone>');
    expect(text).toContain('the address may be out of date – In the app or site: Me › Phone');
  });

  it('saves the dates, and says where there are none', async () => {
    await openPage('take', { numbers, bindings });
    expect(await textOf('export-calendar')).toContain('UID:n1-last-day@unbind.example');
    cleanup();
    await openPage('take', { bindings });
    fireEvent.click(byId('export-calendar'));
    await screen.findByText(/There is no date yet/);
  });

  it('shows on paper what the list holds', async () => {
    await openPage('take', { numbers, bindings });
    expect(screen.getByRole('article').textContent).toContain('shop.example');
  });

  it.each([
    [success({ numbers: 1, bindings: 31, unreadable: 0 }), 'One number and 31 entries were added.'],
    [success({ numbers: 0, bindings: 0, unreadable: 2 }), '2 parts of the file could not be read'],
    [failure('not-a-backup'), 'not a backup of Unbind’s'],
    [failure('newer-backup'), 'made by a newer Unbind'],
  ])('says what came of a backup: %j', async (answer, words) => {
    await openPage('take', { numbers });
    fake.answers['restore-backup'] = answer;
    const input = byId('restore-file');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'unbind.json')] });
    fireEvent.change(input);
    await waitFor(() => expect(byId('restore-below').textContent).toContain(words));
  });
});
