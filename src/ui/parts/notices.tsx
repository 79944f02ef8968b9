import type { ComponentChildren } from 'preact';
import type { ListView } from '../../contract/views.ts';
import { openPart } from '../state/open-part.ts';
import { pauseReading } from '../state/pause.ts';
import { chooseWatchMode } from '../state/watching.ts';
import { Text } from '../text/text.tsx';
import { Notice } from './notice.tsx';

/** What keeps Unbind from its work, with the way out of it. */
export function Notices({ view }: { readonly view: ListView }) {
  return (
    <>
      {view.settings.paused ? <PausedNotice /> : <WatchNotice view={view} />}
      <LeftOutNotice view={view} />
      <DamagedNotice view={view} />
    </>
  );
}

interface WayOutProps {
  readonly tone: 'quiet' | 'warning';
  readonly text: ComponentChildren;
  readonly button: ComponentChildren;
  readonly onPress: () => void;
  readonly name?: string;
}

/** A notice of one sentence and one button. */
function WayOut({ tone, text, button, onPress, name }: WayOutProps) {
  return (
    <Notice tone={tone}>
      <p>{text}</p>
      <button type="button" class="button" data-action={name} onClick={onPress}>
        {button}
      </button>
    </Notice>
  );
}

function PausedNotice() {
  return (
    <WayOut
      tone="quiet"
      text={<Text id="paused-notice" />}
      button={<Text id="number-resume" />}
      onPress={() => void pauseReading(false)}
    />
  );
}

export function WatchNotice({ view: { settings, accessGranted } }: { readonly view: ListView }) {
  const mode = settings.watchMode;
  if (mode === null) {
    return (
      <WayOut
        tone="warning"
        text={<Text id="watch-not-chosen" />}
        button={<Text id="watch-choose" />}
        onPress={() => openPart('#welcome')}
      />
    );
  }
  if (accessGranted || mode === 'click') return null;
  const asksAgain = mode === 'all';
  return (
    <WayOut
      tone="warning"
      text={<Text id="access-missing" args={{ mode }} />}
      button={<Text id={asksAgain ? 'access-again' : 'access-review'} />}
      onPress={() => (asksAgain ? void chooseWatchMode('all') : openPart('#settings'))}
    />
  );
}

export function LeftOutNotice({ view: { findingsLeftOut } }: { readonly view: ListView }) {
  if (!findingsLeftOut) return null;
  return (
    <WayOut
      tone="warning"
      text={<Text id="left-out" />}
      button={<Text id="left-out-review" />}
      onPress={() => openPart('#numbers')}
      name="make-room"
    />
  );
}

export function DamagedNotice({ view: { damaged } }: { readonly view: ListView }) {
  if (damaged.length === 0) return null;
  return (
    <Notice tone="quiet">
      <details>
        <summary>
          <Text id="damaged" args={{ count: damaged.length }} />
        </summary>
        <ul class="damaged">
          {damaged.map(({ key, problem }) => (
            <li key={key}>
              <bdi>{key}</bdi> <bdi class="damaged-problem">{problem}</bdi>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" class="button button-plain" onClick={() => openPart('#take')}>
        <Text id="restore-label" />
      </button>
    </Notice>
  );
}
