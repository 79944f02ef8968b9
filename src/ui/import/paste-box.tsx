import { useState } from 'preact/hooks';
import { Text } from '../text/text.tsx';
import { readPasted } from './read-source.ts';

/** A text from the clipboard. What it is, a reply or messages, is seen by itself. */
export function PasteBox({ name }: { readonly name: 'messages' | 'reply' }) {
  const [text, setText] = useState('');
  const id = `paste-${name}`;
  return (
    <form
      class="paste"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void readPasted(text);
      }}
    >
      <div class="field">
        <label for={id}>
          <Text id="import-paste-label" args={{ source: name }} />
        </label>
        <textarea
          id={id}
          class="input paste-text"
          rows={3}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <button
        id={`${id}-read`}
        type="submit"
        class="button button-quiet"
        disabled={text.trim() === ''}
      >
        <Text id="import-paste-read" />
      </button>
    </form>
  );
}
