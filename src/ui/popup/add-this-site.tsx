import { useState } from 'preact/hooks';
import type { NumberView } from '../../contract/views.ts';
import type { Role } from '../../core/model.ts';
import { NumberSelect } from '../parts/number-select.tsx';
import { ProblemLine } from '../parts/problem-line.tsx';
import { RoleSelect } from '../parts/role-select.tsx';
import { RowForm } from '../parts/row-form.tsx';
import { type AddProblem, addLine } from '../state/add-line.ts';
import { chosenNumber } from '../state/list-query.ts';
import { Text } from '../text/text.tsx';
import { entryOf } from '../view/entry.ts';
import { numberInQuestion } from '../view/verdict.ts';

interface Props {
  /** Under which the list shows it. */
  readonly site: string;
  readonly address: string;
  readonly numbers: readonly NumberView[];
  /** The list holds some of it already. */
  readonly listed: boolean;
}

/** The site in front holds the number, and its pages do not say so. */
export function AddThisSite({ site, address, numbers, listed }: Props) {
  const [asking, setAsking] = useState(false);
  const [role, setRole] = useState<Role>('unknown');
  const [wanted, setWanted] = useState<string | null>(null);
  const [problem, setProblem] = useState<AddProblem | null>(null);
  const numberId = wanted ?? numberInQuestion(numbers, chosenNumber.value)?.id ?? '';
  const add = async (): Promise<void> => {
    const entry = entryOf({ what: address, role, account: '', note: '', numberId });
    const refused = await addLine(entry, site);
    setProblem(refused);
    if (refused === null) setAsking(false);
  };
  if (!asking) {
    return (
      <button
        id="add-this-site"
        type="button"
        class="button button-plain add-this-site"
        onClick={() => setAsking(true)}
      >
        <Text id={listed ? 'add-another-use' : 'add-this-site'} />
      </button>
    );
  }
  return (
    <div class="card">
      <RowForm
        title={<Text id="add-this-site-title" args={{ site }} />}
        saveId="add-submit"
        onClose={() => setAsking(false)}
        onSave={() => void add()}
      >
        <RoleSelect
          id="add-role"
          role={role}
          onChange={(next) => {
            setRole(next);
            setProblem(null);
          }}
        />
        <NumberSelect numbers={numbers} value={numberId} onChange={setWanted} />
        {problem !== null && (
          <ProblemLine>
            <Text id="refusal" args={{ refusal: problem }} />
          </ProblemLine>
        )}
      </RowForm>
    </div>
  );
}
