import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Text } from '../text/text.tsx';

interface Props {
  readonly title: ComponentChildren;
  readonly onClose: () => void;
  /** Without it the form's own buttons do the work. */
  readonly onSave?: () => void;
  readonly saveId?: string;
  readonly children: ComponentChildren;
}

/**
 * A small form inside a row. Its first input takes the focus as it appears: a moment later it would be
 * taken from what its owner has turned to, and the next key would press something else.
 */
export function RowForm({ title, onClose, onSave, saveId, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(
    () => form.current?.querySelector<HTMLElement>('input, button, select')?.focus(),
    [],
  );
  return (
    <form
      ref={form}
      class="row-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave?.();
      }}
    >
      <p class="row-form-title">{title}</p>
      {children}
      <div class="actions">
        {onSave !== undefined && (
          <button id={saveId} type="submit" class="button button-small" data-action="save">
            <Text id="save" />
          </button>
        )}
        <button type="button" class="button button-small button-bare" onClick={onClose}>
          <Text id="cancel" />
        </button>
      </div>
    </form>
  );
}
