import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NumberView } from '../../../src/contract/views.ts';
import { success } from '../../../src/core/result.ts';
import { refresh } from '../../../src/ui/state/store.ts';
import { bindingView, numberView } from '../views.ts';
import { accessModule, fake } from './fakes.ts';
import { byId, openPage } from './page-fakes.tsx';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);

afterEach(cleanup);

const line = bindingView({ site: 'bank.example', category: 'money' });
const checklist = [{ id: 'cn-tax', category: 'identity', role: 'sign-in' }] as const;
const reissueEstimate = {
  date: '2027-03-18',
  confidence: 'practice',
  source: 'a hotline',
} as const;

async function open(part: Partial<NumberView>): Promise<void> {
  const number = numberView({ lastDay: '2026-12-18', reissueEstimate, checklist, ...part });
  await openPage('safe', { numbers: [number], bindings: [line] });
}

const verdict = (part: Partial<NumberView['verdict']>): NumberView['verdict'] => ({
  answer: 'not yet',
  open: 0,
  suspected: 0,
  tickedOnly: 0,
  leftOut: false,
  ...part,
});

describe('safe to cancel?', () => {
  it('names what stands in the way, and what was never seen', async () => {
    await open({ verdict: verdict({ open: 1 }) });
    fake.answers['get-suggestions'] = success({ groups: [], neverSeen: ['email'] });
    await refresh();
    expect(byId('safe-answer').getAttribute('data-answer')).toBe('not yet');
    expect(within(byId('safe-answer')).getByText('bank.example')).toBeTruthy();
    await waitFor(() => expect(byId('never-seen').textContent).toContain('E-mail'));
  });

  it.each([
    ['yes', 0, 'Yes'],
    ['cannot know', 1, 'Cannot be known'],
    ['cannot know', 0, 'Cannot be known'],
  ] as const)('answers %s', async (answer, tickedOnly, words) => {
    await open({ verdict: verdict({ answer, tickedOnly }) });
    expect(within(byId('safe-answer')).getByRole('heading', { level: 2 }).textContent).toBe(words);
  });

  it.each([
    ['cannot know', 0, 'the list may not be whole', /storage is nearly full and new findings/],
    ['cannot know', 1, 'what is only ticked', /^One entry is ticked by you/],
    ['not yet', 0, 'what is in the way', /^One entry is still to do/],
  ] as const)(
    'while findings are left out answers %s with %i ticked, by %s',
    async (answer, tickedOnly, _, words) => {
      const open = answer === 'not yet' ? 1 : 0;
      const number = numberView({ verdict: verdict({ answer, open, tickedOnly, leftOut: true }) });
      await openPage('safe', { numbers: [number], bindings: [line], findingsLeftOut: true });
      expect(within(byId('safe-answer')).getByText(words)).toBeTruthy();
      fireEvent.click(screen.getByRole('button', { name: 'Review numbers' }));
      expect(accessModule.openFullPage).toHaveBeenCalledWith('#numbers');
    },
  );

  it('adds a row of the checklist by one press, and offers the way back', async () => {
    await open({});
    fake.answers['add-binding'] = success({ bindingId: '~cn-tax|n1|sign-in' });
    const row = document.querySelector('[data-checklist="cn-tax"]');
    fireEvent.click(within(row as HTMLElement).getByRole('button', { name: 'Add to list' }));
    await screen.findByText(/: on your list\.$/);
    expect(fake.asked[0]).toMatchObject({
      type: 'add-binding',
      entry: { numberId: 'n1', checklistId: 'cn-tax', role: 'sign-in' },
    });
  });

  it('lets the owner know better when a stranger may get the number', async () => {
    await open({});
    expect(byId('timeline').textContent).toContain('Source: a hotline');
    fireEvent.input(byId('reissue-day'), { target: { value: '2026-12-01' } });
    fireEvent.click(await waitFor(() => byId('reissue-save')));
    await screen.findByText(/not handed on before its last day/);
    expect(fake.asked).toEqual([]);
    fireEvent.input(byId('reissue-day'), { target: { value: '2027-01-01' } });
    fireEvent.click(byId('reissue-save'));
    await waitFor(() =>
      expect(fake.asked).toEqual([{ type: 'set-reissue-day', id: 'n1', day: '2027-01-01' }]),
    );
  });

  it('guesses no day where no rule is known', async () => {
    await open({ reissueEstimate: null });
    expect(byId('timeline').textContent).toContain('For China no rule is known');
    expect(document.querySelector('[data-point="reissue"]')).toBeNull();
  });

  it('sums up a number whose line has ended', async () => {
    await open({ retired: true, verdict: verdict({ open: 1 }) });
    expect(byId('farewell').textContent).toContain('1 still with the old number');
  });

  it('offers a last copy before it erases', async () => {
    await open({ retired: true });
    fireEvent.click(byId('erase-number'));
    await waitFor(() => byId('erase-number-confirm'));
    expect(screen.getByRole('button', { name: 'Save backup' })).toBeTruthy();
    fireEvent.click(byId('erase-number-confirm'));
    await waitFor(() => expect(fake.asked).toEqual([{ type: 'erase-number', id: 'n1' }]));
  });
});
