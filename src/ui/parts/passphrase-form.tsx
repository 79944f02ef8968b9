import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PassphraseField } from './passphrase-field.tsx';

interface Props {
  readonly id: string;
  readonly submitId: string;
  readonly label: ComponentChildren;
  readonly submit: ComponentChildren;
  readonly onSubmit: (passphrase: string) => void;
  /** While what was entered is tried. */
  readonly isBusy?: boolean;
  readonly invalid?: boolean;
  readonly isExplained?: boolean;
  /** Below the field. */
  readonly children?: ComponentChildren;
}

/** One passphrase that opens something. */
export function PassphraseForm({ isBusy = false, invalid = false, ...form }: Props) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="form"
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy || passphrase === '') return;
        setPassphrase('');
        form.onSubmit(passphrase);
      }}
    >
      <PassphraseField
        id={form.id}
        isNew={false}
        label={form.label}
        value={passphrase}
        invalid={invalid}
        isExplained={form.isExplained ?? false}
        onInput={setPassphrase}
      >
        {form.children}
      </PassphraseField>
      <div class="actions">
        <button
          id={form.submitId}
          type="submit"
          class="button"
          disabled={isBusy || passphrase === ''}
        >
          {form.submit}
        </button>
      </div>
    </form>
  );
}
