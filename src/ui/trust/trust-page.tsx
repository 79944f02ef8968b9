import { useEffect } from 'preact/hooks';
import type { ListView } from '../../contract/views.ts';
import { LockCard } from '../lock/lock-card.tsx';
import { About } from '../page/about.tsx';
import { Erase } from '../page/erase.tsx';
import { DamagedNotice } from '../parts/notices.tsx';
import { loadStored } from '../state/stored.ts';
import { Text } from '../text/text.tsx';
import { NowCard } from './now-card.tsx';
import { PermissionsCard } from './permissions-card.tsx';
import { StoredCard } from './stored-card.tsx';

/** What is kept, what is looked at, what is allowed, and how to end each of them. */
export function TrustPage({ view }: { readonly view: ListView }) {
  useEffect(() => {
    void loadStored();
  }, [view]);
  useEffect(() => {
    // Another page may have been read, and a permission withdrawn, while this one was behind.
    const again = (): void => void loadStored();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, []);
  return (
    <>
      <h1>
        <Text id="part" args={{ part: 'trust' }} />
      </h1>
      <p class="lead">
        <Text id="trust-lead" />
      </p>
      <DamagedNotice view={view} />
      <NowCard view={view} />
      <StoredCard />
      <LockCard />
      <PermissionsCard />
      <About />
      <Erase />
    </>
  );
}
