import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BindingView, SuggestionView } from '../../../src/contract/views.ts';
import { failure, success } from '../../../src/core/result.ts';
import { refresh } from '../../../src/ui/state/store.ts';
import { bindingView } from '../views.ts';
import { accessModule, fake, sendModule } from './fakes.ts';
import { byId, openPage } from './page-fakes.tsx';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);

afterEach(cleanup);

const phone = {
  kind: 'phone',
  address: 'https://my.shop.example/phone',
  path: '',
  confidence: 'medium',
} as const;
const shop = bindingView({
  name: 'Corner Shop',
  ways: [phone],
  wrongLinkReport: 'Wrong link: Shop',
});

function row({ id }: BindingView): HTMLElement {
  const found = document.querySelector<HTMLElement>(`#list [data-binding="${id}"]`);
  if (found === null) throw new Error(`There is no row ${id}`);
  return found;
}

async function press(binding: BindingView, ...actions: readonly string[]): Promise<void> {
  for (const action of actions) {
    const button = await waitFor(() => {
      const found = row(binding).querySelector(`[data-action="${action}"]`);
      if (found === null) throw new Error(`There is no ${action}`);
      return found;
    });
    fireEvent.click(button);
  }
}

describe('a row of a known service', () => {
  it('is titled by the service, with the site beside it', async () => {
    await openPage('list', { bindings: [shop] });
    expect(row(shop).querySelector('.binding-title')?.textContent).toBe('Corner Shop shop.example');
  });

  it('opens the settings, and keeps where it was seen among other ways', async () => {
    await openPage('list', { bindings: [shop] });
    fireEvent.click(within(row(shop)).getByRole('button', { name: 'Open settings' }));
    expect(accessModule.openTab).toHaveBeenLastCalledWith(phone.address);
    await press(shop, 'more', 'way');
    expect(accessModule.openTab).toHaveBeenLastCalledWith('https://shop.example/account');
  });

  it('gives the menus in words before a doubtful address', async () => {
    const written = {
      kind: 'written',
      address: null,
      path: 'Me > Phone',
      confidence: 'low',
    } as const;
    const doubtful = { ...phone, confidence: 'low' } as const;
    const binding = bindingView({ ways: [written, doubtful] });
    await openPage('list', { bindings: [binding] });
    const words = row(binding).querySelector('.written-way')?.textContent;
    expect(words).toBe('In the app or site: Me › PhoneOpen settingsmay be out of date');
    expect(row(binding).querySelectorAll('[data-action="open"]')).toHaveLength(1);
  });

  it('takes an own link, of https alone', async () => {
    await openPage('list', { bindings: [shop] });
    await press(shop, 'more', 'wrong-link');
    const input = await waitFor(() => byId('own-link'));
    fireEvent.input(input, { target: { value: 'http://shop.example/me' } });
    await press(shop, 'save');
    await screen.findByText(/begin with https/);
    expect(fake.asked).toEqual([]);
    fireEvent.input(input, { target: { value: 'https://shop.example/me' } });
    await press(shop, 'save');
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(fake.asked).toEqual([
        { type: 'set-own-link', site: 'shop.example', address: 'https://shop.example/me' },
        { type: 'set-own-link', site: 'shop.example', address: null },
      ]),
    );
  });

  it('takes an own link back', async () => {
    const own = { ...phone, kind: 'own' } as const;
    const binding = bindingView({ ways: [own] });
    await openPage('list', { bindings: [binding] });
    await press(binding, 'more', 'wrong-link');
    fireEvent.click(await waitFor(() => byId('own-link-remove')));
    await screen.findByText(/no longer used/);
    expect(fake.asked).toEqual([{ type: 'set-own-link', site: 'shop.example', address: null }]);
  });

  it('copies the report, which it only shows', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await openPage('list', { bindings: [shop] });
    await press(shop, 'more', 'wrong-link');
    const report = await waitFor(() => byId('wrong-link-report'));
    expect(report).toMatchObject({ value: 'Wrong link: Shop', readOnly: true });
    fireEvent.click(byId('wrong-link-copy'));
    await screen.findByText('Copied.');
    expect(writeText).toHaveBeenCalledWith('Wrong link: Shop');
  });
});

const bank: SuggestionView = { id: 'bank', name: 'A Bank', site: 'bank.example', role: 'two-step' };

async function unfold(): Promise<void> {
  await openPage('safe', {});
  fake.answers['get-suggestions'] = success({
    groups: [{ category: 'money', services: [bank], first: 1, all: 30 }],
    neverSeen: [],
  });
  await refresh();
  const details = byId('suggestions').querySelector('details');
  if (details === null) throw new Error('There is nothing to unfold');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await screen.findByText('A Bank');
}

function count(): string | undefined {
  return byId('suggestions').querySelector('[data-shown]')?.textContent;
}

describe('what people usually also have', () => {
  it('is added by one press', async () => {
    await unfold();
    fake.answers['add-binding'] = success({ bindingId: 'bank.example|n1|two-step' });
    fireEvent.click(screen.getByRole('button', { name: 'I have this' }));
    await screen.findByText('A Bank: on your list.');
    expect(fake.asked[0]).toMatchObject({
      type: 'add-binding',
      entry: { numberId: 'n1', site: 'bank.example', role: 'two-step' },
    });
  });

  it('is shown further at a time, from the first new one on', async () => {
    await unfold();
    const services = Array.from({ length: 30 }, (_, at) =>
      at === 0 ? bank : { ...bank, id: `bank-${at}`, name: `Bank ${at}` },
    );
    fake.answers['get-suggestions'] = success({
      groups: [{ category: 'money', services, first: 1, all: 30 }],
      neverSeen: [],
    });
    expect(count()).toBe('1 of 30 shown');
    fireEvent.click(screen.getByRole('button', { name: 'Show 12 more' }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('data-service')).toBe('bank-1'),
    );
    expect(count()).toBe('13 of 30 shown');
    expect(sendModule.send).toHaveBeenLastCalledWith({
      type: 'get-suggestions',
      numberId: 'n1',
      whole: ['money'],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Show 12 more' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Show 5 more' }));
    await waitFor(() => expect(count()).toBe('30 of 30 shown'));
    expect(document.activeElement?.getAttribute('data-service')).toBe('bank-25');
    expect(screen.queryByRole('button', { name: /Show .* more/ })).toBeNull();
  });

  it('stays as it is where no more can be brought, and says why', async () => {
    await unfold();
    fake.answers['get-suggestions'] = failure('not-found');
    fireEvent.click(screen.getByRole('button', { name: 'Show 12 more' }));
    await waitFor(() => expect(document.querySelector('.toast p')?.textContent).not.toBe(''));
    expect(screen.getByRole('button', { name: 'Show 12 more' })).toBeTruthy();
    expect(count()).toBe('1 of 30 shown');
  });

  it('is dismissed by one press, with a way back', async () => {
    await unfold();
    fireEvent.click(within(byId('suggestions')).getByRole('button', { name: 'Not mine' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(fake.asked.filter(({ type }) => type === 'not-mine')).toEqual([
        { type: 'not-mine', serviceId: 'bank', notMine: true },
        { type: 'not-mine', serviceId: 'bank', notMine: false },
      ]),
    );
  });
});
