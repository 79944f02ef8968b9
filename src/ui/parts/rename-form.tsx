import { useState } from 'preact/hooks';
import type { LineView } from '../../contract/views.ts';
import { changeAccount, edit } from '../state/row-actions.ts';
import { Text } from '../text/text.tsx';
import { needsTitle } from '../view/bindings.ts';
import { accountOf } from '../view/entry.ts';
import { ProblemLine } from './problem-line.tsx';
import { RowForm } from './row-form.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly binding: LineView;
  readonly onClose: () => void;
}

/** The owner's own name for a line, and a note beside it. */
export function RenameForm({ binding, onClose }: Props) {
  const [title, setTitle] = useState(binding.title);
  const [note, setNote] = useState(binding.note);
  const [account, setAccount] = useState(binding.account);
  const [missing, setMissing] = useState(false);
  const save = async (): Promise<void> => {
    const nameless = title.trim() === '' && needsTitle(binding.site);
    setMissing(nameless);
    if (nameless) return;
    const worded = title.trim() !== binding.title || note.trim() !== binding.note;
    if (worded && !(await edit(binding, title, note))) return;
    const named = accountOf(account);
    // The account is part of what the line is: it moves there last, with all of its past.
    if (named !== binding.account && !(await changeAccount(binding, named))) return;
    onClose();
  };
  return (
    <RowForm title={<Text id="rename-title" />} onClose={onClose} onSave={() => void save()}>
      <TextField
        id="rename-name"
        label={<Text id="rename-name" />}
        value={title}
        maxLength={200}
        invalid={missing}
        onInput={setTitle}
      >
        {missing && (
          <ProblemLine>
            <Text id="refusal" args={{ refusal: 'name-missing' }} />
          </ProblemLine>
        )}
      </TextField>
      <TextField
        id="rename-account"
        label={<Text id="add-account" />}
        value={account}
        maxLength={80}
        onInput={setAccount}
      />
      <TextField
        id="rename-note"
        label={<Text id="rename-note" />}
        value={note}
        maxLength={2000}
        onInput={setNote}
      />
    </RowForm>
  );
}
