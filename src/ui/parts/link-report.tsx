import { useState } from 'preact/hooks';
import { copyText } from '../state/copy.ts';
import { Text } from '../text/text.tsx';

/** Nothing is sent: the text is copied, and its owner decides where it goes. */
export function LinkReport({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  return (
    <div class="field link-report">
      <label for="wrong-link-report">
        <Text id="link-report-label" />
      </label>
      <textarea
        id="wrong-link-report"
        class="input"
        rows={7}
        readOnly
        aria-describedby="link-report-hint"
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p id="link-report-hint" class="hint">
        <Text id="link-report-hint" />
      </p>
      <div class="way">
        <button
          id="wrong-link-copy"
          type="button"
          class="button button-small button-quiet"
          onClick={() => void copyText(text).then((done) => setCopied(done ? 'yes' : 'no'))}
        >
          <Text id="link-report-copy" />
        </button>
        <span role="status" class="hint">
          {copied !== null && <Text id="link-report-copied" args={{ copied }} />}
        </span>
      </div>
    </div>
  );
}
