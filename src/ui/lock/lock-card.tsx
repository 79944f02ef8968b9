import { useEffect, useState } from 'preact/hooks';
import { Explain } from '../parts/explain.tsx';
import { ask } from '../state/ask.ts';
import { focusIfLost } from '../state/keep-place.ts';
import { changeLock, loadLock, lock } from '../state/lock.ts';
import { overview } from '../state/store.ts';
import { Text } from '../text/text.tsx';
import { LockForm } from './lock-form.tsx';

type Wanted = 'set' | 'change' | 'off';

/** The lock, what it costs to forget its passphrase, and what it does not keep out. */
export function LockCard() {
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const view = overview.value;
  useEffect(() => {
    void loadLock();
  }, [view]);
  if (lock.value === null) return null;
  const { on, inAccount } = lock.value;
  const close = (): void => {
    setWanted(null);
    void focusIfLost(document.getElementById('lock-title'));
  };
  return (
    <section id="lock" class="card" aria-labelledby="lock-title">
      <h2 id="lock-title" tabIndex={-1}>
        <Text id="lock-title" />
      </h2>
      <p id="lock-state">
        <Text id="lock-state" args={{ state: on ? 'on' : 'off' }} /> <Explain term="passphrase" />
      </p>
      {!on && inAccount ? (
        <InAccount />
      ) : (
        <>
          <Costs />
          {wanted === null ? (
            <Ways on={on} onWant={setWanted} />
          ) : (
            <Form wanted={wanted} onClose={close} />
          )}
        </>
      )}
    </section>
  );
}

function InAccount() {
  return (
    <p>
      <Text id="lock-with-sync" args={{ why: 'sync' }} />{' '}
      <a href="#settings">
        <Text id="part" args={{ part: 'settings' }} />
      </a>
    </p>
  );
}

/** Said before the lock is set, and as long as it is on. */
function Costs() {
  return (
    <>
      <ul class="nevers">
        {(['forgotten', 'locked', 'open'] as const).map((cost) => (
          <li key={cost}>
            <Text id="lock-cost" args={{ cost }} />
          </li>
        ))}
      </ul>
      <p>
        <a href="#take">
          <Text id="lock-backup" />
        </a>
      </p>
    </>
  );
}

interface WaysProps {
  readonly on: boolean;
  readonly onWant: (wanted: Wanted) => void;
}

function Ways({ on, onWant }: WaysProps) {
  if (!on) {
    return (
      <button
        id="lock-begin"
        type="button"
        class="button button-quiet"
        onClick={() => onWant('set')}
      >
        <Text id="lock-begin" />
      </button>
    );
  }
  return (
    <div class="actions">
      <button
        id="lock-now"
        type="button"
        class="button"
        onClick={() => void ask({ type: 'lock-now' })}
      >
        <Text id="lock-now" />
      </button>
      {(['change', 'off'] as const).map((wanted) => (
        <button
          key={wanted}
          id={`lock-${wanted}`}
          type="button"
          class="button button-quiet"
          onClick={() => onWant(wanted)}
        >
          <Text id={wanted === 'change' ? 'lock-change' : 'lock-off'} />
        </button>
      ))}
    </div>
  );
}

function Form({ wanted, onClose }: { readonly wanted: Wanted; readonly onClose: () => void }) {
  switch (wanted) {
    case 'set':
      return (
        <LockForm
          asksOld={false}
          asksNew
          title={<Text id="lock-save" />}
          submit={<Text id="lock-save" />}
          onSubmit={({ next }) => changeLock({ type: 'set-lock', passphrase: next })}
          onClose={onClose}
        />
      );
    case 'change':
      return (
        <LockForm
          asksOld
          asksNew
          title={<Text id="lock-change" />}
          submit={<Text id="lock-change" />}
          onSubmit={({ old, next }) => changeLock({ type: 'change-lock', passphrase: old, next })}
          onClose={onClose}
        />
      );
    case 'off':
      return (
        <LockForm
          asksOld
          asksNew={false}
          title={<Text id="lock-off" />}
          submit={<Text id="lock-off" />}
          onSubmit={({ old }) => changeLock({ type: 'remove-lock', passphrase: old })}
          onClose={onClose}
        />
      );
  }
}
