import { useEffect, useState } from 'preact/hooks';
import type { SyncView } from '../../contract/device-views.ts';
import { send } from '../../platform/send.ts';
import { ProblemLine } from '../parts/problem-line.tsx';
import { ask } from '../state/ask.ts';
import { loadLock, lock } from '../state/lock.ts';
import { overview } from '../state/store.ts';
import { dayOf } from '../text/dates.ts';
import { Text } from '../text/text.tsx';

/** The list on the owner's other devices: off until switched on, and what of it travels. */
export function Sync() {
  const [view, setView] = useState<SyncView | null>(null);
  const shown = overview.value;
  useEffect(() => {
    if (shown === null) return;
    void loadLock();
    // Whatever changes the list may have changed this as well.
    void send({ type: 'get-sync' }).then((answer) => setView(answer.ok ? answer.value : null));
  }, [shown]);
  if (view === null) return null;
  const isLockOn = lock.value?.on === true;
  return (
    <section id="sync" class="card" aria-labelledby="sync-title">
      <h2 id="sync-title">
        <Text id="sync-title" />
      </h2>
      {isLockOn ? (
        <p id="sync-locked">
          <Text id="lock-with-sync" args={{ why: 'lock' }} />{' '}
          <a href="#trust">
            <Text id="lock-title" />
          </a>
        </p>
      ) : (
        <Switch on={view.on} />
      )}
      {view.on ? <SyncState view={view} /> : view.syncedAt !== null && <RemoveCopy />}
    </section>
  );
}

function Switch({ on }: { readonly on: boolean }) {
  const turn = (wanted: boolean): void => {
    void ask({ type: 'set-sync', on: wanted, removeCopy: false });
  };
  return (
    <>
      <label class="switch">
        <input
          id="sync-on"
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby="sync-hint"
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        <span>
          <Text id="sync-switch" />
        </span>
      </label>
      <p id="sync-hint" class="hint">
        <Text id="sync-hint" />
      </p>
    </>
  );
}

function SyncState({ view }: { readonly view: SyncView }) {
  const { problem, syncedAt, unknown } = view;
  return (
    <div role="status">
      {problem !== null ? (
        <ProblemLine>
          <Text id="sync-problem" args={{ problem }} />
          {problem === 'full' && (
            <>
              {' '}
              <a href="#take">
                <Text id="backup-title" />
              </a>
            </>
          )}
        </ProblemLine>
      ) : (
        syncedAt !== null && (
          <p id="sync-done">
            <Text id="sync-done" args={{ day: dayOf(syncedAt) }} />
          </p>
        )
      )}
      {unknown.map(({ callingCode, ending }) => (
        <p key={callingCode + ending} class="sync-unknown">
          <Text id="sync-unknown" args={{ mask: `+${callingCode} … ${ending}` }} />{' '}
          <a href="#numbers">
            <Text id="sync-add-number" />
          </a>
        </p>
      ))}
    </div>
  );
}

function RemoveCopy() {
  return (
    <div class="actions">
      <button
        id="sync-remove"
        type="button"
        class="button button-quiet"
        onClick={() => void ask({ type: 'set-sync', on: false, removeCopy: true })}
      >
        <Text id="sync-remove" />
      </button>
    </div>
  );
}
