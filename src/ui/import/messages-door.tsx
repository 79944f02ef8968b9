import { Text } from '../text/text.tsx';
import { Door } from './door.tsx';
import { FileButton } from './file-button.tsx';
import { PasteBox } from './paste-box.tsx';

const phones = ['android', 'iphone', 'other'] as const;

export function MessagesDoor() {
  return (
    <Door name="messages">
      <details class="fold">
        <summary>
          <Text id="import-how" args={{ source: 'messages' }} />
        </summary>
        <ul class="steps-list">
          {phones.map((phone) => (
            <li key={phone}>
              <Text id="import-how-messages" args={{ phone }} />
            </li>
          ))}
        </ul>
      </details>
      <div class="actions">
        <FileButton id="import-messages" />
      </div>
      <PasteBox name="messages" />
    </Door>
  );
}
