import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BindingView } from '../../../src/contract/views.ts';
import { failure, success } from '../../../src/core/result.ts';
import { bindingView } from '../views.ts';
import { fake } from './fakes.ts';
import { byId, openPage } from './page-fakes.tsx';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);

afterEach(cleanup);

const shop = bindingView();
const bank = bindingView({ site: 'bank.example', category: 'money', role: 'sign-in' });

async function open(...bindings: readonly BindingView[]): Promise<void> {
  await openPage('list', { bindings });
}

async function press(binding: BindingView, ...actions: readonly string[]): Promise<void> {
  for (const action of actions) {
    const selector = `#list [data-binding="${binding.id}"] [data-action="${action}"]`;
    const button = await waitFor(() => {
      const found = document.querySelector(selector);
      if (found === null) throw new Error(`There is no ${selector}`);
      return found;
    });
    fireEvent.click(button);
  }
}

describe('a row of the list', () => {
  it('puts first, and keeps the rest of the plan', async () => {
    await open({ ...shop, postponedUntil: null });
    await press(shop, 'more', 'pin');
    expect(fake.asked).toEqual([
      { type: 'plan-binding', bindingId: shop.id, pinned: true, postponedUntil: null },
    ]);
  });

  it('takes no day that is over', async () => {
    await open(shop);
    await press(shop, 'more', 'postpone');
    fireEvent.input(await waitFor(() => byId('postpone-day')), { target: { value: '2001-01-01' } });
    await press(shop, 'save');
    await screen.findByText(/This day is over/);
    expect(fake.asked).toEqual([]);
  });

  it('takes a name and a note', async () => {
    await open(shop);
    await press(shop, 'more', 'rename');
    fireEvent.input(await waitFor(() => byId('rename-name')), { target: { value: 'Corner shop' } });
    await press(shop, 'save');
    expect(fake.asked).toEqual([
      { type: 'edit-binding', bindingId: shop.id, title: 'Corner shop', note: '' },
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['another form', ['save', 'more', 'more', 'role']],
    ['the same one anew', ['save', 'more', 'more', 'rename']],
  ])('leaves open %s that was opened while the one before was being saved', async (_, acts) => {
    await open(shop);
    let answer: (value: unknown) => void = () => undefined;
    fake.answers['edit-binding'] = new Promise((resolve) => {
      answer = resolve;
    });
    await press(shop, 'more', 'rename');
    fireEvent.input(await waitFor(() => byId('rename-name')), { target: { value: 'Corner shop' } });
    for (const act of acts) await press(shop, act);
    answer(success(null));
    await screen.findByText(/Corner shop.*saved/i);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.querySelector('#list .row-form')).not.toBeNull();
  });

  it('gives a form the focus as it appears, not when something else may have it', async () => {
    await open(shop);
    await press(shop, 'more');
    const button = await waitFor(() => document.querySelector('#list [data-action="role"]'));
    // A click of its own: the library's would run what is put off before it returns.
    if (button instanceof HTMLElement) button.click();
    const first = () => document.querySelector('#list [data-choice="sign-in"]');
    for (let turn = 0; turn < 1000 && first() === null; turn += 1) await Promise.resolve();
    expect(first()).not.toBeNull();
    expect(document.activeElement).toBe(first());
  });

  it('leaves no nameless line that has no site', async () => {
    const mum = bindingView({ site: '~x1', title: 'Mum' });
    await open(mum);
    await press(mum, 'more', 'rename');
    fireEvent.input(await waitFor(() => byId('rename-name')), { target: { value: ' ' } });
    await press(mum, 'save');
    await screen.findByText('Give it a name first.');
    expect(fake.asked).toEqual([]);
  });

  it('goes back from a changed use in two steps', async () => {
    await open(shop);
    await press(shop, 'more', 'role');
    fireEvent.click(await screen.findByRole('button', { name: 'Payment' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(fake.asked).toHaveLength(3));
    expect(fake.asked).toEqual([
      { type: 'change-role', bindingId: shop.id, role: 'payment' },
      { type: 'undo-move', bindingId: shop.id },
      {
        type: 'move-binding',
        bindingId: 'shop.example|n1|payment',
        action: 'delete',
        note: '',
      },
    ]);
  });

  it('merges with a site of the list and with no other', async () => {
    await open(shop, bank);
    await press(shop, 'more', 'merge');
    fireEvent.input(await waitFor(() => byId('merge-into')), { target: { value: 'nowhere' } });
    await press(shop, 'save');
    await screen.findByText(/has no site called/);
    fireEvent.input(byId('merge-into'), { target: { value: 'Bank.example' } });
    await press(shop, 'save');
    await waitFor(() =>
      expect(fake.asked).toEqual([
        { type: 'merge-sites', from: 'shop.example', into: 'bank.example' },
      ]),
    );
  });

  it('names the account, and nothing else where nothing else was typed', async () => {
    await open(shop);
    await press(shop, 'more', 'rename');
    fireEvent.input(await waitFor(() => byId('rename-account')), { target: { value: ' a|b ' } });
    await press(shop, 'save');
    await screen.findByText('shop.example: account a/b.');
    expect(fake.asked).toEqual([{ type: 'change-account', bindingId: shop.id, account: 'a/b' }]);
  });

  it('keeps by one press; a reason may follow', async () => {
    const kept = bindingView({ state: 'kept' });
    await open(kept);
    await press(kept, 'reason');
    fireEvent.input(await waitFor(() => byId('reason')), { target: { value: 'an old forum' } });
    await press(kept, 'save');
    expect(fake.asked).toEqual([
      { type: 'move-binding', bindingId: kept.id, action: 'keep', note: 'an old forum' },
    ]);
  });

  it('says why it stands where it stands', async () => {
    await open(bank, shop);
    const headings = [...document.querySelectorAll('#list h4')].map((each) => each.textContent);
    expect(headings).toEqual(['Money', 'Only knows how to reach you']);
  });
});

describe('adding by hand', () => {
  it.each([
    ['shop.example', { site: 'shop.example', title: '' }],
    ['https://shop.example/me', { site: 'https://shop.example/me', title: '' }],
    ['Dr. Meyer', { site: '', title: 'Dr. Meyer' }],
    ['Mum', { site: '', title: 'Mum' }],
  ])('takes %j', async (typed, entry) => {
    await open(bank);
    fake.answers['add-binding'] = success({ bindingId: 'x' });
    fireEvent.input(byId('add-site'), { target: { value: typed } });
    fireEvent.change(byId('add-role'), { target: { value: 'contact' } });
    fireEvent.click(byId('add-submit'));
    await screen.findByText(`${typed}: on your list.`);
    expect(fake.asked[0]).toMatchObject({ entry: { ...entry, role: 'contact', numberId: 'n1' } });
  });

  it('says beside the field why it was not added', async () => {
    await open(bank);
    fake.answers['add-binding'] = failure('name-missing');
    fireEvent.click(byId('add-submit'));
    const form = byId('add-site').closest('form');
    await within(form as HTMLElement).findByText('Give it a name first.');
  });
});
