import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BindingView, NumberView } from '../../../src/contract/views.ts';
import { bindingStates, roles } from '../../../src/core/model.ts';
import { success } from '../../../src/core/result.ts';
import { show } from '../../../src/ui/import/stage.ts';
import { t } from '../../../src/ui/text/t.ts';
import { nameOfTerm, type Term, terms } from '../../../src/ui/view/glossary.ts';
import { bindingView, numberView } from '../views.ts';
import { byId, openPage } from './page-fakes.tsx';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);

afterEach(() => {
  cleanup();
  show({ kind: 'doors' });
});

const labels = new Map(terms.map((term) => [t('what-is', { term: nameOfTerm(term) }), term]));

/** The words that a "What is this?" stands beside, as often as it does. */
function asked(): readonly Term[] {
  const buttons = [...document.querySelectorAll('.explain-button')];
  return buttons.map((button) => {
    const term = labels.get(button.getAttribute('aria-label') ?? '');
    if (term === undefined) throw new Error(`${button.outerHTML} explains no word`);
    return term;
  });
}

function press(selector: string): void {
  const button = document.querySelector(selector);
  if (button === null) throw new Error(`There is no ${selector}`);
  fireEvent.click(button);
}

const verdict = {
  answer: 'not yet',
  open: 1,
  suspected: 1,
  tickedOnly: 1,
  leftOut: false,
} as const;
const reissueEstimate = {
  date: '2099-03-18',
  confidence: 'practice',
  source: 'a hotline',
} as const;
const number = numberView({ lastDay: '2099-01-01', reissueEstimate, verdict });
const bindings: readonly BindingView[] = [
  ...bindingStates.map((state) =>
    bindingView({ site: `${state.replace(' ', '')}.example`, state }),
  ),
  ...roles.map((role) => bindingView({ site: `${role}.example`, role })),
];

const list = async (): Promise<void> => openPage('list', { numbers: [number], bindings });

async function safe(part: Partial<NumberView> = {}): Promise<void> {
  const view = { numbers: [{ ...number, ...part }], bindings };
  const service = { id: 's', name: 'Shop', site: 'shop.example', role: 'contact' } as const;
  const group = { category: 'shopping', services: [service], first: 1, all: 1 } as const;
  await openPage('safe', view);
  const { fake } = await import('./fakes.ts');
  fake.answers['get-suggestions'] = success({ groups: [group], neverSeen: [] });
}

async function found(): Promise<void> {
  await openPage('import', { numbers: [number] });
  show({
    kind: 'found',
    found: {
      source: { name: 'logins', fileName: 'a.csv' },
      lookWider: null,
      read: { read: 1, problems: [], moreProblems: 0 },
      proposals: roles.map((role) => ({
        id: `shop.example|n1|${role}`,
        site: 'shop.example',
        numberId: 'n1',
        role,
        account: '',
        title: '',
        name: '',
        category: 'shopping' as const,
        address: null,
        certainty: 'certain' as const,
        reasons: [],
        traces: [{ source: 'logins' as const, firstAt: null, lastAt: null, count: 1 }],
        onList: 'no' as const,
        isNews: true,
      })),
    },
  });
  await waitFor(() => byId('import-found'));
}

/** Each as it is met, before anything is unfolded; and the words that it explains. */
const screens: readonly (readonly [string, () => Promise<void>, readonly Term[]])[] = [
  [
    'the list',
    list,
    [
      'unbound',
      'to-do',
      'two-step',
      'recovery',
      'suspected',
      'changed',
      'verified',
      'kept',
      'dismissed',
    ],
  ],
  [
    'the answer',
    () => safe(),
    ['not-yet', 'to-do', 'suspected', 'changed', 'last-day', 'reissue', 'passkey'],
  ],
  ['the answer yes', () => safe({ verdict: { ...verdict, answer: 'yes' } }), ['yes']],
  [
    'the answer that nobody knows',
    () => safe({ verdict: { ...verdict, answer: 'cannot know' } }),
    ['cannot-know'],
  ],
  ['the farewell', () => safe({ retired: true }), ['verified', 'kept']],
  ['what was found elsewhere', found, [...roles, 'certainty']],
  ['finding more', () => openPage('import', {}), ['catalogue']],
  ['the first question', () => openPage('welcome', { numbers: [] }), ['retiring-number']],
  ['taking along', () => openPage('take', {}), ['passphrase']],
  ['what Unbind knows', () => openPage('trust', {}), ['passphrase']],
];

describe.each(screens)('%s', (_, open, explained) => {
  it('explains its words, each of them once', async () => {
    await open();
    await waitFor(() => expect(asked()).toEqual(expect.arrayContaining([...explained])));
    expect(asked()).toEqual([...new Set(asked())]);
  });
});

describe('an entry that is unfolded', () => {
  const row = (site: string): string => `#list [data-site="${site}"]`;

  it.each(roles)('explains the use %s', async (role) => {
    await list();
    press(`${row(`${role}.example`)} [data-action="why"]`);
    const why = `${row(`${role}.example`)} .why [data-word="${role}"] .explain-button`;
    await waitFor(() => expect(document.querySelector(why)).not.toBeNull());
  });

  it('explains why it is to do again', async () => {
    const again = bindingView({ site: 'again.example', stillShowsOldNumber: true });
    await openPage('list', { bindings: [again] });
    press(`${row('again.example')} [data-action="why"]`);
    await waitFor(() => expect(asked()).toContain('still-shows'));
  });

  it('explains where else the number may be changed', async () => {
    const address = 'https://shop.example/.well-known/change-password';
    const way = { kind: 'well-known', address, path: '', confidence: 'low' } as const;
    const main = { ...way, kind: 'phone', address: 'https://shop.example/phone' } as const;
    await openPage('list', { bindings: [bindingView({ ways: [main, way] })] });
    press(`${row('shop.example')} [data-action="more"]`);
    await waitFor(() => expect(asked()).toContain('other-ways'));
  });

  it('says of each use what it means, before one is chosen', async () => {
    await list();
    press(`${row('contact.example')} [data-action="more"]`);
    await waitFor(() => press(`${row('contact.example')} [data-action="role"]`));
    await waitFor(() => expect(document.querySelectorAll('.uses li')).toHaveLength(roles.length));
    const told = [...document.querySelectorAll('.uses .hint')].map((hint) => hint.textContent);
    expect(told).toEqual(roles.map((term) => t('meaning', { term })));
  });
});

describe('the use of what is added by hand', () => {
  it.each(roles)('is explained as it is chosen: %s', async (role) => {
    await openPage('list', { bindings: [bindingView()] });
    fireEvent.change(byId('add-role'), { target: { value: role } });
    await waitFor(() => expect(asked()).toContain(role));
  });
});

describe('every word of the glossary', () => {
  const unfolded: readonly Term[] = ['still-shows', 'other-ways', ...roles];
  // In forms that ask for them, and beside dates.
  const asksFor: readonly Term[] = ['replacement'];

  it('stands beside its word somewhere, and not only among "The words"', () => {
    const explained = screens.flatMap(([, , some]) => some);
    expect(new Set([...explained, ...unfolded, ...asksFor])).toEqual(new Set(terms));
  });

  it('is asked for with the new number', async () => {
    await openPage('numbers', { numbers: [] });
    press('#add-number');
    await waitFor(() => expect(asked()).toEqual(expect.arrayContaining([...asksFor])));
  });
});
