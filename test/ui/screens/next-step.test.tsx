/** No screen is a dead end: where there is nothing, or nothing came of it, it says what is next. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NumberView } from '../../../src/contract/views.ts';
import { failure, success } from '../../../src/core/result.ts';
import { show } from '../../../src/ui/import/stage.ts';
import { filter } from '../../../src/ui/state/list-query.ts';
import { stored, storedFailed } from '../../../src/ui/state/stored.ts';
import { suggestions, suggestionsProblem } from '../../../src/ui/state/suggestions.ts';
import { bindingView, numberView } from '../views.ts';
import { fake } from './fakes.ts';
import { byId, openPage } from './page-fakes.tsx';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);

afterEach(() => {
  cleanup();
  show({ kind: 'doors' });
  stored.value = null;
  storedFailed.value = false;
  suggestions.value = null;
  suggestionsProblem.value = null;
});

/** Leads within the page: where a link, which must be there, points. */
async function linkTo(words: string, place: HTMLElement = document.body): Promise<string | null> {
  const link = await within(place).findByRole('link', { name: words });
  return link.getAttribute('href');
}

const findMore = 'Find more in saved logins and messages';

describe('the list', () => {
  const shop = bindingView();
  const rows = (): number => document.querySelectorAll('#list li[data-binding]').length;

  it('is shown whole again where a search finds nothing', async () => {
    await openPage('list', { bindings: [shop] });
    fireEvent.input(byId('search'), { target: { value: 'nowhere' } });
    fireEvent.click(await waitFor(() => byId('show-whole-list')));
    await waitFor(() => expect(rows()).toBe(1));
    expect(document.activeElement).toBe(byId('list-title'));
  });

  it('is shown whole again where nothing is in the chosen part, or of the chosen number', async () => {
    const other = numberView({ id: 'n2', e164: '+14155550134', formatted: '+1 415 555 0134' });
    await openPage('list', { bindings: [shop], numbers: [numberView(), other] });
    fireEvent.change(byId('number-switch'), { target: { value: 'n2' } });
    filter.value = 'done';
    await waitFor(() => expect(rows()).toBe(0));
    fireEvent.click(byId('show-whole-list'));
    await waitFor(() => expect(rows()).toBe(1));
  });

  it('that is empty leads to what finds more', async () => {
    await openPage('list', {});
    expect(within(byId('list')).getByRole('button', { name: findMore })).toBeTruthy();
  });

  it('of which a record is damaged leads to the backup that may hold it', async () => {
    await openPage('list', { damaged: [{ key: 'site:shop.example', problem: 'no text' }] });
    fireEvent.click(screen.getByRole('button', { name: 'Restore from a backup', hidden: true }));
    // Outside the full page it is opened; there it is gone to.
    const { accessModule } = await import('./fakes.ts');
    expect(accessModule.openFullPage).toHaveBeenCalledWith('#take');
  });
});

describe('finding more', () => {
  it('leads to the numbers where each is paused', async () => {
    await openPage('import', { numbers: [numberView({ paused: true })] });
    expect(await linkTo('Numbers', document.querySelector('main') ?? undefined)).toBe('#numbers');
  });

  it.each(['logins', 'messages', 'reply', 'history'] as const)(
    'of which nothing came leads on to the list, and back: %s',
    async (name) => {
      await openPage('import', {});
      const read = { read: 3, problems: [], moreProblems: 0 };
      const found = { source: { name, fileName: '' }, read, proposals: [], lookWider: null };
      show({ kind: 'found', found });
      expect(await linkTo('Open your list')).toBe('#list');
      expect(screen.getByRole('button', { name: 'Read something else' })).toBeTruthy();
    },
  );
});

describe('the answer', () => {
  const verdict = {
    answer: 'cannot know',
    open: 0,
    suspected: 0,
    tickedOnly: 0,
    leftOut: false,
  } as const;
  const safe = (part: Partial<NumberView>, answer: unknown): Promise<void> =>
    openPage('safe', { numbers: [numberView(part)] }, { answers: { 'get-suggestions': answer } });

  it('leads to what finds more where nothing was found, whatever people there have', async () => {
    await safe({ verdict }, success({ groups: [], neverSeen: [] }));
    const more = await within(byId('safe-answer')).findByRole('button', { name: findMore });
    expect(more).toBeTruthy();
  });

  it('advises to open ticked sites once more only where there are such', async () => {
    const again = /account page of each ticked site/;
    await safe({ verdict }, success({ groups: [], neverSeen: [] }));
    expect(screen.queryByText(again)).toBeNull();
    cleanup();
    await safe({ verdict: { ...verdict, tickedOnly: 1 } }, success({ groups: [], neverSeen: [] }));
    expect(screen.getByText(again)).toBeTruthy();
  });

  it('leads to what finds more where nothing is left to ask about', async () => {
    await safe({}, success({ groups: [], neverSeen: [] }));
    const fold = byId('suggestions').querySelector('details');
    if (fold !== null) fold.open = true;
    fireEvent(fold ?? document, new Event('toggle'));
    await within(byId('suggestions')).findByText('Nothing is left to ask about.');
    expect(within(byId('suggestions')).getByRole('button', { name: findMore })).toBeTruthy();
  });

  it('asks again for what was not answered', async () => {
    await safe({}, failure('unreachable'));
    const fold = byId('suggestions').querySelector('details');
    if (fold !== null) fold.open = true;
    fireEvent(fold ?? document, new Event('toggle'));
    const again = await waitFor(() => byId('suggestions-again'));
    fake.answers['get-suggestions'] = success({ groups: [], neverSeen: [] });
    fireEvent.click(again);
    await within(byId('suggestions')).findByText('Nothing is left to ask about.');
  });

  it('leads to the list where all of the checklist is on it', async () => {
    await safe({ checklist: [] }, success({ groups: [], neverSeen: [] }));
    await screen.findByText(/Everything on this checklist/);
    expect(await linkTo('Open your list')).toBe('#list');
  });
});

describe('what Unbind knows', () => {
  it('leads to the first number where there is none, and to the paused where there are', async () => {
    await openPage('trust', { numbers: [] });
    expect(await linkTo('Set up Unbind')).toBe('#welcome');
    cleanup();
    await openPage('trust', { numbers: [numberView({ paused: true })] });
    expect(await linkTo('Numbers', byId('now'))).toBe('#numbers');
  });

  it('does not call nothing what it has not been told, and asks again', async () => {
    await openPage('trust', {}, { answers: { 'get-stored': failure('unreachable') } });
    const again = await waitFor(() => byId('stored-again'));
    expect(within(byId('stored')).queryByText('Nothing.')).toBeNull();
    fake.answers['get-stored'] = success({ parts: [], lastRead: null });
    fireEvent.click(again);
    await within(byId('stored')).findByText('Nothing.');
  });
});

describe('taking along', () => {
  it('leads to the numbers where there is no date to save', async () => {
    await openPage('take', {});
    fireEvent.click(byId('export-calendar'));
    await screen.findByText(/There is no date yet/);
    fireEvent.click(screen.getByRole('button', { name: 'Numbers' }));
    const { accessModule } = await import('./fakes.ts');
    expect(accessModule.openFullPage).toHaveBeenCalledWith('#numbers');
  });
});
