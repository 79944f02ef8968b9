import { LockedScreen } from '../lock/locked-screen.tsx';
import { BindingList } from '../parts/binding-list.tsx';
import { LoadFailed, Loading } from '../parts/load-states.tsx';
import { DamagedNotice, Notices } from '../parts/notices.tsx';
import { ToastPlace } from '../parts/toast.tsx';
import { isLocked, loadFailed, overview } from '../state/store.ts';
import { NumberMissing } from './number-missing.tsx';
import { PopupFoot } from './popup-foot.tsx';
import { PopupTop } from './popup-top.tsx';
import { ThisSite } from './this-site.tsx';

export function Popup() {
  const view = overview.value;
  if (isLocked.value) {
    return (
      <>
        <main>
          <LockedScreen />
        </main>
        <ToastPlace />
      </>
    );
  }
  if (view === null) return <main>{loadFailed.value ? <LoadFailed /> : <Loading />}</main>;
  if (view.numbers.length === 0) {
    return (
      <>
        <main>
          <NumberMissing />
          <DamagedNotice view={view} />
        </main>
        <PopupFoot />
      </>
    );
  }
  return (
    <>
      <PopupTop numbers={view.numbers} />
      <main>
        <Notices view={view} />
        <ThisSite view={view} />
        <BindingList />
      </main>
      <PopupFoot />
      <ToastPlace />
    </>
  );
}
