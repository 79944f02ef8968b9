import { useState } from 'preact/hooks';
import type { NumberView } from '../../contract/views.ts';
import { NumberSelect } from '../parts/number-select.tsx';
import { ProblemLine } from '../parts/problem-line.tsx';
import { RoleSelect } from '../parts/role-select.tsx';
import { TextField } from '../parts/text-field.tsx';
import { type AddProblem, addLine } from '../state/add-line.ts';
import { chosenNumber } from '../state/list-query.ts';
import { Text } from '../text/text.tsx';
import { type EntryDraft, entryOf } from '../view/entry.ts';
import { numberInQuestion } from '../view/verdict.ts';

const empty = { what: '', role: 'unknown', account: '', note: '' } as const;

/** A site, an app, an office or a person that no page shows. */
export function AddByHand({ numbers }: { readonly numbers: readonly NumberView[] }) {
  const numberId = numberInQuestion(numbers, chosenNumber.value)?.id ?? '';
  const [draft, setDraft] = useState<Omit<EntryDraft, 'numberId'>>(empty);
  const [wanted, setWanted] = useState<string | null>(null);
  const [problem, setProblem] = useState<AddProblem | null>(null);
  const change = (part: Partial<EntryDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
    setProblem(null);
  };
  const add = async (): Promise<void> => {
    const entry = entryOf({ ...draft, numberId: wanted ?? numberId });
    const refused = await addLine(entry, draft.what.trim());
    setProblem(refused);
    if (refused === null) setDraft(empty);
    document.getElementById('add-site')?.focus();
  };
  return (
    <form
      class="card add-form"
      aria-labelledby="add-by-hand-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h2 id="add-by-hand-title" class="visually-hidden">
        <Text id="add-title" />
      </h2>
      <div class="add-line">
        <TextField
          id="add-site"
          label={<Text id="add-site" />}
          value={draft.what}
          maxLength={400}
          invalid={problem !== null}
          onInput={(what) => change({ what })}
        />
        <RoleSelect id="add-role" role={draft.role} onChange={(role) => change({ role })} />
        <button id="add-submit" type="submit" class="button">
          <Text id="add-submit" />
        </button>
      </div>
      {problem !== null && (
        <ProblemLine>
          <Text id="refusal" args={{ refusal: problem }} />
        </ProblemLine>
      )}
      <NumberSelect numbers={numbers} value={wanted ?? numberId} onChange={setWanted} />
      <details class="fold">
        <summary>
          <Text id="add-more" />
        </summary>
        <div class="add-more">
          <TextField
            id="add-account"
            label={<Text id="add-account" />}
            value={draft.account}
            maxLength={80}
            onInput={(account) => change({ account })}
          />
          <TextField
            id="add-note"
            label={<Text id="rename-note" />}
            value={draft.note}
            maxLength={2000}
            onInput={(note) => change({ note })}
          />
        </div>
      </details>
    </form>
  );
}
