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

function PausedNotice() {
  return (
    <Notice tone="quiet">
      <p>
        <Text id="paused-notice" />
      </p>
      <button type="button" class="button" onClick={() => void pauseReading(false)}>
        <Text id="number-resume" />
      </button>
    </Notice>
  );
}

export function WatchNotice({ view: { settings, accessGranted } }: { readonly view: ListView }) {
  if (settings.watchMode === null) {
    return (
      <Notice tone="warning">
        <p>
          <Text id="watch-not-chosen" />
        </p>
        <button type="button" class="button" onClick={() => openPart('#welcome')}>
          <Text id="watch-choose" />
        </button>
      </Notice>
    );
  }
  if (accessGranted || settings.watchMode === 'click') return null;
  return (
    <Notice tone="warning">
      <p>
        <Text id="access-missing" args={{ mode: settings.watchMode }} />
      </p>
      {settings.watchMode === 'all' ? (
        <button type="button" class="button" onClick={() => void chooseWatchMode('all')}>
          <Text id="access-again" />
        </button>
      ) : (
        <button type="button" class="button" onClick={() => openPart('#settings')}>
          <Text id="access-review" />
        </button>
      )}
    </Notice>
  );
}

export function LeftOutNotice({ view: { findingsLeftOut } }: { readonly view: ListView }) {
  if (!findingsLeftOut) return null;
  return (
    <Notice tone="warning">
      <p>
        <Text id="left-out" />
      </p>
      <button
        type="button"
        class="button"
        data-action="make-room"
        onClick={() => openPart('#numbers')}
      >
        <Text id="left-out-review" />
      </button>
    </Notice>
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
