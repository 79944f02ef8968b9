import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Overview } from '../../../src/contract/views.ts';
import { success } from '../../../src/core/result.ts';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import { readOnOpening } from '../../../src/ui/state/reading.ts';
import { loadFailed, overview, refresh } from '../../../src/ui/state/store.ts';
import { bindingView, now, overviewOf } from '../views.ts';
import { accessModule, fake, resetFake } from './fakes.ts';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);

async function open(part: Partial<Overview>): Promise<Element> {
  resetFake(overviewOf(part));
  overview.value = null;
  loadFailed.value = false;
  const { container } = render(<Popup />);
  await refresh();
  await waitFor(() => expect(screen.queryByText('Opening your list…')).toBeNull());
  return container;
}

const list = (): HTMLElement => screen.getByRole('region', { name: 'All sites' });

afterEach(cleanup);

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('the popup', () => {
  it('says how far the number has come', async () => {
    const container = await open({});
    expect(container.querySelector('#progress')?.textContent).toContain('9 of 14 unbound');
    expect(container.querySelector('#progress')?.textContent).toContain('23 days left');
  });

  it('asks for the number where there is none', async () => {
    await open({ numbers: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Set up Unbind' }));
    expect(accessModule.openFullPage).toHaveBeenCalledWith('#welcome');
  });

  it('says that nothing is lost where the background does not answer', async () => {
    await open({});
    overview.value = null;
    fake.fails = true;
    await refresh();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Nothing is lost');
    fake.fails = false;
    fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    await screen.findByRole('region', { name: 'All sites' });
  });

  it('carries out a move and offers to take it back', async () => {
    const binding = bindingView();
    await open({ bindings: [binding], currentPage: null });
    fireEvent.click(within(list()).getByRole('button', { name: 'I changed it' }));
    const status = await screen.findByText('shop.example: marked as changed.');
    expect(status.getAttribute('role')).toBe('status');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('shop.example: taken back.');
    expect(fake.asked).toEqual([
      { type: 'move-binding', bindingId: binding.id, action: 'changed', note: '' },
      { type: 'undo-move', bindingId: binding.id },
    ]);
  });

  it('asks about what could be the owner’s', async () => {
    const state = { state: 'suspected', certainty: 'possible' } as const;
    await open({ bindings: [bindingView(state)], currentPage: null });
    const group = screen.getByRole('region', { name: /^Could be yours/ });
    expect(within(group).getByRole('button', { name: 'Yes, mine' })).toBeTruthy();
    expect(within(group).getByRole('button', { name: 'Not mine' })).toBeTruthy();
    expect(within(group).queryByRole('button', { name: 'I changed it' })).toBeNull();
  });

  it('explains a verdict where it is asked', async () => {
    await open({ bindings: [bindingView()], currentPage: null });
    const why = within(list()).getByRole('button', { name: 'Why?' });
    expect(screen.queryByText('All digits of your number were there.')).toBeNull();
    fireEvent.click(why);
    await screen.findByText('All digits of your number were there.');
    expect(why.getAttribute('aria-expanded')).toBe('true');
  });

  it('adds the site in front by hand', async () => {
    await open({});
    fake.answers['add-binding'] = success({ bindingId: 'shop.example|n1|payment' });
    fireEvent.click(screen.getByRole('button', { name: 'Add this site by hand' }));
    fireEvent.change(await screen.findByLabelText('Used for'), { target: { value: 'payment' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('shop.example: on your list.');
    expect(fake.asked[0]).toMatchObject({
      entry: { site: 'https://shop.example/account', role: 'payment', numberId: 'n1' },
    });
  });

  it('says under which service the list has the page in front', async () => {
    const page = overviewOf().currentPage;
    const binding = bindingView({ site: 'main.example', name: 'Main' });
    const container = await open({
      bindings: [binding],
      currentPage: page && { ...page, shownAs: 'main.example' },
    });
    const heading = container.querySelector('#this-site h2');
    expect(heading?.textContent).toBe('On shop.example, listed as Main');
    expect(container.querySelector('#this-site li')).not.toBeNull();
  });

  it('answers whether the line can go, and leads to the reasons', async () => {
    const container = await open({});
    const line = container.querySelector('#verdict-line');
    expect(line?.textContent).toBe('Safe to cancel?Not yet');
    fireEvent.click(line ?? container);
    expect(accessModule.openFullPage).toHaveBeenCalledWith('#safe');
  });

  it('searches as one types', async () => {
    await open({ bindings: [bindingView(), bindingView({ site: 'bank.example' })] });
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search sites' }), {
      target: { value: 'bank' },
    });
    await waitFor(() => expect(within(list()).queryByText('shop.example')).toBeNull());
    expect(within(list()).getByText('bank.example')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
  });

  it('asks the browser for a site within the click', async () => {
    const settings = { ...overviewOf().settings, watchMode: 'chosen' } as const;
    const page = overviewOf().currentPage;
    await open({ settings, currentPage: page && { ...page, watched: false } });
    fireEvent.click(screen.getByRole('button', { name: 'Watch this site' }));
    expect(accessModule.requestSite).toHaveBeenCalledWith('shop.example');
    await waitFor(() =>
      expect(fake.asked).toEqual([{ type: 'watch-site', site: 'shop.example', watched: true }]),
    );
  });

  it('reads the page on opening where the owner chose reading by click', async () => {
    await open({ settings: { ...overviewOf().settings, watchMode: 'click' } });
    await readOnOpening();
    expect(fake.asked).toEqual([{ type: 'read-tab', tabId: 7 }]);
  });

  it('reads nothing on opening otherwise', async () => {
    await open({});
    await readOnOpening();
    expect(fake.asked).toEqual([]);
  });

  it('says that findings are left out, and leads to what makes room', async () => {
    const page = overviewOf().currentPage;
    const reading = { at: now, pageKind: 'account', candidates: 1 } as const;
    const currentPage = page && { ...page, reading };
    await open({ currentPage });
    expect(screen.queryByText(/storage is nearly full/)).toBeNull();
    expect(screen.getByText(/^Nothing found on/)).toBeTruthy();
    cleanup();
    await open({ currentPage, findingsLeftOut: true });
    const notice = screen.getByText(/storage is nearly full/).closest('.notice-warning');
    expect(screen.queryByText(/^Nothing found on/)).toBeNull();
    fireEvent.click(within(notice as HTMLElement).getByRole('button', { name: 'Review numbers' }));
    expect(accessModule.openFullPage).toHaveBeenCalledWith('#numbers');
  });

  it('names damaged records without alarm', async () => {
    await open({ damaged: [{ key: 'site:shop.example', problem: 'not a list' }] });
    expect(screen.getByText(/could not be read. Nothing was deleted/)).toBeTruthy();
    expect(screen.getByText('site:shop.example')).toBeTruthy();
  });
});
