import { useEffect } from 'preact/hooks';
import { ImportPage } from '../import/import-page.tsx';
import { LockedScreen } from '../lock/locked-screen.tsx';
import { LoadFailed, Loading } from '../parts/load-states.tsx';
import { ToastPlace } from '../parts/toast.tsx';
import { SafePage } from '../safe/safe-page.tsx';
import { isLocked, loadFailed, overview } from '../state/store.ts';
import { TakePage } from '../take/take-page.tsx';
import { t } from '../text/t.ts';
import { TrustPage } from '../trust/trust-page.tsx';
import { Welcome } from '../welcome/welcome.tsx';
import { WhyPage } from '../why/why-page.tsx';
import { ListPage } from './list-page.tsx';
import { Navigation } from './navigation.tsx';
import { NumbersPage } from './numbers-page.tsx';
import { type Part, route } from './route.ts';
import { SettingsPage } from './settings-page.tsx';

export function Page() {
  const part = route.value;
  useEffect(() => {
    document.title = t('page-title', { part });
  }, [part]);
  return (
    <>
      {part !== 'welcome' && !isLocked.value && <Navigation />}
      <main class={`page-${part}`}>
        <PagePart part={part} />
      </main>
      <ToastPlace />
    </>
  );
}

function PagePart({ part }: { readonly part: Part }) {
  const view = overview.value;
  if (isLocked.value) return <LockedScreen />;
  if (view === null) return loadFailed.value ? <LoadFailed /> : <Loading />;
  switch (part) {
    case 'list':
      return <ListPage view={view} />;
    case 'safe':
      return <SafePage view={view} />;
    case 'import':
      return <ImportPage view={view} />;
    case 'take':
      return <TakePage view={view} />;
    case 'numbers':
      return <NumbersPage view={view} />;
    case 'settings':
      return <SettingsPage view={view} />;
    case 'trust':
      return <TrustPage view={view} />;
    case 'why':
      return <WhyPage view={view} />;
    case 'welcome':
      return <Welcome view={view} />;
  }
}
