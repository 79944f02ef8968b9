import { Text } from '../text/text.tsx';
import { Door } from './door.tsx';
import { FileButton } from './file-button.tsx';
import { alsoWithoutNumber } from './for-number.ts';

const programs = [
  'chrome',
  'edge',
  'firefox',
  'apple',
  'bitwarden',
  'one-password',
  'lastpass',
  'dashlane',
  'keepass',
  'proton-pass',
  'nordpass',
  'roboform',
  'enpass',
] as const;

export function LoginsDoor() {
  return (
    <Door name="logins">
      <label class="switch">
        <input
          id="import-wide"
          type="checkbox"
          checked={alsoWithoutNumber.value}
          onChange={(event) => {
            alsoWithoutNumber.value = event.currentTarget.checked;
          }}
        />
        <span>
          <Text id="import-wide" />
        </span>
      </label>
      <details class="fold">
        <summary>
          <Text id="import-how" args={{ source: 'logins' }} />
        </summary>
        <dl class="how-to">
          {programs.map((program) => (
            <div key={program}>
              <dt>
                <Text id="import-program" args={{ program }} />
              </dt>
              <dd>
                <Text id="import-how-program" args={{ program }} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <div class="actions">
        <FileButton id="import-logins" />
      </div>
    </Door>
  );
}
