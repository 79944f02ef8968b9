import { useState } from 'preact/hooks';
import type { LineView } from '../../contract/views.ts';
import { mergeSites } from '../state/row-actions.ts';
import { overview } from '../state/store.ts';
import { Text } from '../text/text.tsx';
import { nameOfBinding } from '../view/bindings.ts';
import { mergeTargets } from '../view/merge.ts';
import { ProblemLine } from './problem-line.tsx';
import { RowForm } from './row-form.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly binding: LineView;
  readonly onClose: () => void;
}

/** Suggestions beyond this many are not read; whoever looks for one types. */
const mostSuggestions = 100;

/** Two sites that are one service, shown as one. */
export function MergeForm({ binding, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState(false);
  const targets = mergeTargets(overview.value?.bindings ?? [], binding.site);
  const save = async (): Promise<void> => {
    const into = targets.get(typed.trim().toLowerCase());
    setUnknown(into === undefined);
    if (into !== undefined && (await mergeSites(binding.site, into.site))) onClose();
  };
  return (
    <RowForm
      title={<Text id="merge-title" args={{ site: nameOfBinding(binding) }} />}
      onClose={onClose}
      onSave={() => void save()}
    >
      <TextField
        id="merge-into"
        label={<Text id="merge-into" />}
        value={typed}
        list="merge-sites"
        invalid={unknown}
        onInput={(value) => {
          setTyped(value);
          setUnknown(false);
        }}
      >
        {unknown && (
          <ProblemLine>
            <Text id="merge-unknown" args={{ typed: typed.trim() }} />
          </ProblemLine>
        )}
      </TextField>
      <datalist id="merge-sites">
        {[...targets.values()].slice(0, mostSuggestions).map(({ site, name }) => (
          <option key={site} value={name} />
        ))}
      </datalist>
    </RowForm>
  );
}
