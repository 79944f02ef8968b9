import { useState } from 'preact/hooks';
import type { DraftProblem, NumberDraft } from '../../contract/drafts.ts';
import type { Refusal } from '../../contract/messages.ts';
import { send } from '../../platform/send.ts';
import { refresh } from './store.ts';

export type SaveProblem = DraftProblem | Refusal | 'unreachable';

export interface DraftForm {
  readonly draft: NumberDraft;
  readonly problem: SaveProblem | null;
  readonly change: (part: Partial<NumberDraft>) => void;
  /** The number's id where it was saved, otherwise null and `problem` says why. */
  readonly save: () => Promise<string | null>;
}

/** The state of a number's form. The background judges it: it knows the other numbers. */
export function useNumberDraft(initial: NumberDraft): DraftForm {
  const [draft, setDraft] = useState(initial);
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  return {
    draft,
    problem,
    change: (part) => {
      setDraft((before) => ({ ...before, ...part }));
      setProblem(null);
    },
    save: async () => {
      const outcome = await saveDraft(draft);
      if (outcome.id === null) setProblem(outcome.problem);
      else setDraft((before) => ({ ...before, id: outcome.id }));
      return outcome.id;
    },
  };
}

type SaveOutcome = { readonly id: string } | { readonly id: null; readonly problem: SaveProblem };

async function saveDraft(draft: NumberDraft): Promise<SaveOutcome> {
  try {
    const answer = await send({ type: 'save-number', draft });
    if (!answer.ok) return { id: null, problem: answer.problem };
    await refresh();
    return { id: answer.value.id };
  } catch (error) {
    console.error(error);
    return { id: null, problem: 'unreachable' };
  }
}

/** The problem of one input, or null. */
export function problemOf(
  problem: SaveProblem | null,
  field: DraftProblem['field'],
): DraftProblem['code'] | null {
  return problem !== null && typeof problem === 'object' && problem.field === field
    ? problem.code
    : null;
}
