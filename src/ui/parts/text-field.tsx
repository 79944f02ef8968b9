import type { ComponentChildren } from 'preact';

interface Props {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'url' | 'date' | 'time';
  readonly min?: string;
  readonly maxLength?: number;
  readonly list?: string;
  readonly invalid?: boolean;
  /** Hint or problem, below the input and tied to it. */
  readonly children?: ComponentChildren;
}

/** One line to fill in, its label above. */
export function TextField({ id, label, onInput, invalid = false, children, ...input }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...input}
        id={id}
        class={input.type === undefined ? 'input' : `input input-${input.type}`}
        autocomplete="off"
        aria-invalid={invalid}
        aria-describedby={`${id}-below`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <div id={`${id}-below`} class="below-flat">
        {children}
      </div>
    </div>
  );
}
