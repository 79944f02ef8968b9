import type { ComponentChildren } from 'preact';
import { Explain } from './explain.tsx';

interface Props {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** True where a passphrase is chosen, so that the browser may offer to make and keep one. */
  readonly isNew: boolean;
  readonly invalid?: boolean;
  /** Where it is the only one on the screen. */
  readonly isExplained?: boolean;
  readonly children?: ComponentChildren;
}

export function PassphraseField({ isExplained = false, ...field }: Props) {
  const { id, label, value, onInput, isNew, invalid, children } = field;
  return (
    <div class="field">
      {isExplained ? (
        <span class="titled">
          <label for={id}>{label}</label>
          <Explain term="passphrase" />
        </span>
      ) : (
        <label for={id}>{label}</label>
      )}
      <input
        id={id}
        class="input"
        type="password"
        autocomplete={isNew ? 'new-password' : 'off'}
        value={value}
        aria-invalid={invalid ?? false}
        aria-describedby={`${id}-below`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div id={`${id}-below`} class="below-flat">
        {children}
      </div>
    </div>
  );
}
