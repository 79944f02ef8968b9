import { Text } from '../text/text.tsx';
import { Door } from './door.tsx';
import { PasteBox } from './paste-box.tsx';

const steps = ['open', 'enter', 'wait', 'paste'] as const;

/** 一证通查: how to ask for it, and what it cannot tell. */
export function ReplyDoor() {
  return (
    <Door name="reply">
      <details class="fold">
        <summary>
          <Text id="import-how" args={{ source: 'reply' }} />
        </summary>
        <ol class="steps-list">
          {steps.map((step) => (
            <li key={step}>
              <Text id="import-how-reply" args={{ step }} />
            </li>
          ))}
        </ol>
      </details>
      <p class="hint">
        <Text id="import-reply-limits" />
      </p>
      <PasteBox name="reply" />
    </Door>
  );
}
