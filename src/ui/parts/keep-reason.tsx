import { useState } from 'preact/hooks';
import type { LineView } from '../../contract/views.ts';
import { keepBecause } from '../state/row-actions.ts';
import { Text } from '../text/text.tsx';
import { RowForm } from './row-form.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly binding: LineView;
  readonly onClose: () => void;
}

export function KeepReason({ binding, onClose }: Props) {
  const [reason, setReason] = useState(binding.keptReason);
  const save = async (): Promise<void> => {
    if (await keepBecause(binding, reason)) onClose();
  };
  return (
    <RowForm title={<Text id="reason-title" />} onClose={onClose} onSave={() => void save()}>
      <TextField
        id="reason"
        label={<Text id="reason-label" />}
        value={reason}
        maxLength={2000}
        onInput={setReason}
      />
    </RowForm>
  );
}
