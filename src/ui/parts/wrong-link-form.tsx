import { useState } from 'preact/hooks';
import type { LineView } from '../../contract/views.ts';
import { useDetails } from '../state/details.ts';
import { ownLinkOf, setOwnLink } from '../state/own-link.ts';
import { Text } from '../text/text.tsx';
import { nameOfBinding } from '../view/bindings.ts';
import { type LinkProblem, linkOf } from '../view/own-link.ts';
import { LinkReport } from './link-report.tsx';
import { ProblemLine } from './problem-line.tsx';
import { RowForm } from './row-form.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly binding: LineView;
  readonly onClose: () => void;
}

/** The link is wrong: the owner's own in its place, and a text that tells the catalogue. */
export function WrongLinkForm({ binding, onClose }: Props) {
  const own = ownLinkOf(binding);
  const report = useDetails(binding)?.wrongLinkReport ?? '';
  const [typed, setTyped] = useState(own ?? '');
  const [problem, setProblem] = useState<LinkProblem | null>(null);
  const save = async (): Promise<void> => {
    const link = linkOf(typed);
    setProblem(link.ok ? null : link.problem);
    if (link.ok && (await setOwnLink(binding, link.value))) onClose();
  };
  const takeBack = async (): Promise<void> => {
    if (await setOwnLink(binding, null)) onClose();
  };
  return (
    <RowForm
      title={<Text id="wrong-link-title" args={{ site: nameOfBinding(binding) }} />}
      saveId="own-link-save"
      onClose={onClose}
      onSave={() => void save()}
    >
      <TextField
        id="own-link"
        type="url"
        label={<Text id="own-link-label" />}
        value={typed}
        maxLength={2000}
        invalid={problem !== null}
        onInput={(value) => {
          setTyped(value);
          setProblem(null);
        }}
      >
        {problem === null ? (
          <p class="hint">
            <Text id="own-link-hint" />
          </p>
        ) : (
          <ProblemLine>
            <Text id="own-link-problem" args={{ problem }} />
          </ProblemLine>
        )}
      </TextField>
      {own !== null && (
        <button
          id="own-link-remove"
          type="button"
          class="button button-small button-quiet form-start"
          onClick={() => void takeBack()}
        >
          <Text id="own-link-remove" />
        </button>
      )}
      {report !== '' && <LinkReport text={report} />}
    </RowForm>
  );
}
