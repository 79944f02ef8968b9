import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../src/core/result.ts';
import { overview, refresh } from '../../../src/ui/state/store.ts';
import { Welcome } from '../../../src/ui/welcome/welcome.tsx';
import { overviewOf } from '../views.ts';
import { accessModule, fake, resetFake } from './fakes.ts';

vi.mock('../../../src/platform/send.ts', async () => (await import('./fakes.ts')).sendModule);
vi.mock('../../../src/platform/access.ts', async () => (await import('./fakes.ts')).accessModule);

const untouched = overviewOf({
  numbers: [],
  settings: { ...overviewOf().settings, watchMode: null },
});

function field(id: string): HTMLInputElement {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no input ${id}`);
  return found;
}

function press(id: string): void {
  const button = document.getElementById(id);
  if (button === null) throw new Error(`There is no button ${id}`);
  fireEvent.click(button);
}

afterEach(cleanup);

beforeEach(async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['zh-CN', 'en']);
  resetFake(untouched);
  fake.answers['save-number'] = success({ id: 'n1', e164: '+8613800138000' });
  await refresh();
  const view = overview.value;
  if (view !== null) render(<Welcome view={view} />);
});

async function reachWatchStep(): Promise<void> {
  fireEvent.input(field('number'), { target: { value: '138 0013 8000' } });
  press('number-next');
  await waitFor(() => field('replacement'));
  press('replacement-next');
  await screen.findByRole('heading', { name: 'What may Unbind read?' });
}

describe('welcome', () => {
  it('reads the number aloud before it is accepted, in the country of the language', async () => {
    fireEvent.input(field('number'), { target: { value: '138 0013 8000' } });
    await waitFor(() =>
      expect(document.getElementById('number-below')?.textContent).toBe(
        'We read this as +86 138 0013 8000, China.',
      ),
    );
  });

  it('says beside the field why something cannot be a number', async () => {
    fake.answers['save-number'] = failure({ field: 'number', code: 'too-short' });
    press('number-next');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('too short');
    const below = field('number').getAttribute('aria-describedby');
    expect(document.getElementById(below ?? '')?.contains(alert)).toBe(true);
    expect(field('number').getAttribute('aria-invalid')).toBe('true');
  });

  it('takes three presses to a working watch', async () => {
    await reachWatchStep();
    press('watch-all');
    expect(accessModule.requestAllSites).toHaveBeenCalledOnce();
    await waitFor(() => expect(document.getElementById('welcome-done')).not.toBeNull());
    expect(fake.asked.map((message) => message.type)).toEqual([
      'save-number',
      'save-number',
      'set-watch-mode',
    ]);
    expect(fake.asked[1]).toMatchObject({ draft: { id: 'n1', number: '138 0013 8000' } });
  });

  it('offers the choice again where the browser was told no', async () => {
    await reachWatchStep();
    fake.grants = false;
    press('watch-all');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('did not give permission');
    press('watch-click');
    await waitFor(() => expect(document.getElementById('welcome-done')).not.toBeNull());
    expect(fake.asked.at(-1)).toEqual({ type: 'set-watch-mode', mode: 'click' });
  });
});
