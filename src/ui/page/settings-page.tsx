import type { ListView } from '../../contract/views.ts';
import { DamagedNotice, WatchNotice } from '../parts/notices.tsx';
import { WatchChoices } from '../parts/watch-choices.tsx';
import { tellWatchMode } from '../state/watching.ts';
import { Text } from '../text/text.tsx';
import { About } from './about.tsx';
import { ChosenSites } from './chosen-sites.tsx';
import { Erase } from './erase.tsx';
import { Keys } from './keys.tsx';
import { PrivateWindows } from './private-windows.tsx';
import { Reminders } from './reminders.tsx';
import { Sync } from './sync.tsx';

export function SettingsPage({ view }: { readonly view: ListView }) {
  const { settings, accessGranted } = view;
  return (
    <>
      <h1>
        <Text id="part" args={{ part: 'settings' }} />
      </h1>
      {settings.watchMode === 'all' && !settings.paused && <WatchNotice view={view} />}
      <DamagedNotice view={view} />
      <section class="card" aria-labelledby="watch-title">
        <h2 id="watch-title">
          <Text id="watch-title" />
        </h2>
        <p>
          <Text id="watch-lead" />
        </p>
        <WatchChoices
          chosen={settings.watchMode}
          onDone={() => tellWatchMode(settings.watchMode)}
        />
        {settings.watchMode === 'chosen' && (
          <ChosenSites sites={settings.chosenSites} accessGranted={accessGranted} />
        )}
        {settings.watchMode !== null && (
          <p class="hint">
            <Text
              id="access-state"
              args={{ mode: settings.watchMode, granted: accessGranted ? 'yes' : 'no' }}
            />
          </p>
        )}
      </section>
      <Reminders reminders={settings.reminders} />
      <Sync />
      <PrivateWindows allowed={settings.privateWindows} />
      <Keys />
      <About />
      <Erase />
    </>
  );
}
