import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { PassphraseField } from '../parts/passphrase-field.tsx';
import type { LockProblem as Problem } from '../state/lock.ts';
import { Text } from '../text/text.tsx';
import { LockProblem } from './lock-problem.tsx';

interface Entered {
  readonly old: string;
  readonly next: string;
}

interface Props {
  /** Which passphrases it takes: the one that holds now, and a new one twice. */
  readonly asksOld: boolean;
  readonly asksNew: boolean;
  readonly title: ComponentChildren;
  readonly submit: ComponentChildren;
  /** Null where it was done. */
  readonly onSubmit: (entered: Entered) => Promise<Problem | null>;
  readonly onClose: () => void;
}

type Field = 'old' | 'next' | 'again';

/** Below which field a problem is said. */
function fieldOf(problem: Problem, last: Field): Field {
  if (problem === 'wrong-passphrase' || problem === 'lock-unreadable') return 'old';
  if (problem === 'passphrase-short') return 'next';
  return last;
}

export function LockForm({ asksOld, asksNew, title, submit, onSubmit, onClose }: Props) {
  const [entered, setEntered] = useState({ old: '', next: '', again: '' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const fields: readonly Field[] = [
    ...(asksOld ? (['old'] as const) : []),
    ...(asksNew ? (['next', 'again'] as const) : []),
  ];
  const last = fields.at(-1) ?? 'old';
  const first = fields[0] ?? 'old';
  // The button that opened this is gone, and the focus with it.
  useLayoutEffect(() => document.getElementById(`lock-${first}`)?.focus(), [first]);
  const send = async (): Promise<void> => {
    if (asksNew && entered.next !== entered.again) {
      setProblem('differ');
      return;
    }
    setBusy(true);
    const refusal = await onSubmit(entered);
    setBusy(false);
    setProblem(refusal);
    if (refusal === null) onClose();
  };
  return (
    <form
      class="form lock-form"
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void send();
      }}
    >
      <h3>{title}</h3>
      {fields.map((field) => {
        const own = problem !== null && fieldOf(problem, last) === field ? problem : null;
        return (
          <PassphraseField
            key={field}
            id={`lock-${field}`}
            isNew={field !== 'old'}
            label={<Label field={field} />}
            value={entered[field]}
            invalid={own !== null}
            onInput={(value) => {
              setEntered({ ...entered, [field]: value });
              setProblem(null);
            }}
          >
            {own !== null && <LockProblem problem={own} />}
          </PassphraseField>
        );
      })}
      <div class="actions">
        <button
          id="lock-submit"
          type="submit"
          class="button"
          disabled={isBusy || fields.some((field) => entered[field] === '')}
        >
          {submit}
        </button>
        {/* What is being carried out cannot be taken back. */}
        <button type="button" class="button button-quiet" disabled={isBusy} onClick={onClose}>
          <Text id="cancel" />
        </button>
      </div>
    </form>
  );
}

function Label({ field }: { readonly field: Field }) {
  if (field === 'old') return <Text id="lock-passphrase" />;
  return <Text id={field === 'next' ? 'lock-new' : 'lock-again'} />;
}
