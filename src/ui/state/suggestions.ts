/** Services that people of a number's country usually have. Asked for only when they are looked at. */
import { signal } from '@preact/signals';
import type { Refusal } from '../../contract/messages.ts';
import type { SuggestionsView, SuggestionView } from '../../contract/views.ts';
import type { Category } from '../../core/category.ts';
import { send } from '../../platform/send.ts';
import { t } from '../text/t.ts';
import { addLine } from './add-line.ts';
import { ask } from './ask.ts';
import { showToast } from './toast.ts';

interface Suggestions {
  readonly numberId: string;
  readonly view: SuggestionsView;
}

export const suggestions = signal<Suggestions | null>(null);
export const suggestionsProblem = signal<Refusal | 'unreachable' | null>(null);

/** Kinds of which the owner asked to see more than the usual ones. They stay so while the page is open. */
const whole = new Set<Category>();

let lastRequest = 0;

export async function loadSuggestions(numberId: string): Promise<void> {
  lastRequest += 1;
  const request = lastRequest;
  const { view, problem } = await fetchThem(numberId);
  // A later question is under way: its answer is the newer one.
  if (request !== lastRequest) return;
  suggestionsProblem.value = problem;
  if (view !== null) suggestions.value = { numberId, view };
}

interface Fetched {
  readonly view: SuggestionsView | null;
  readonly problem: Refusal | 'unreachable' | null;
}

async function fetchThem(numberId: string): Promise<Fetched> {
  try {
    const answer = await send({ type: 'get-suggestions', numberId, whole: [...whole] });
    return answer.ok
      ? { view: answer.value, problem: null }
      : { view: null, problem: answer.problem };
  } catch (error) {
    console.error(error);
    return { view: null, problem: 'unreachable' };
  }
}

/** Brings all services of a kind; says whether they are here. */
export async function loadWhole(category: Category, numberId: string): Promise<boolean> {
  whole.add(category);
  await loadSuggestions(numberId);
  const problem = suggestionsProblem.value;
  if (problem !== null) showToast(t('refusal', { refusal: problem }));
  return problem === null;
}

export async function haveThis(service: SuggestionView, numberId: string): Promise<void> {
  const { site, role, name } = service;
  const rest = { title: '', checklistId: null, account: '', note: '' };
  const problem = await addLine({ numberId, site, role, ...rest }, name);
  if (problem !== null) showToast(t('refusal', { refusal: problem }));
  await loadSuggestions(numberId);
}

export async function notMine(service: SuggestionView, numberId: string): Promise<void> {
  const { id: serviceId, name } = service;
  if (!(await ask({ type: 'not-mine', serviceId, notMine: true }))) return;
  showToast(t('not-mine-toast', { name }), async () => {
    const undone = await ask({ type: 'not-mine', serviceId, notMine: false });
    if (undone) showToast(t('undone', { site: name }));
  });
  await loadSuggestions(numberId);
}
