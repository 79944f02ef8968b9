import { render } from 'preact';
import { currentTab } from '../../platform/access.ts';
import { readOnOpening } from '../state/reading.ts';
import { follow } from '../state/store.ts';
import { loadTexts } from '../text/bundle.ts';
import { setDocumentLanguage } from '../text/document.ts';
import { t } from '../text/t.ts';
import { Popup } from './popup.tsx';

export async function startPopup(root: HTMLElement): Promise<void> {
  // Asked before anything is read: the background answers while the texts are loaded.
  const loaded = currentTab().then((tab) => follow(tab?.id ?? null));
  setDocumentLanguage();
  await loadTexts();
  document.title = t('product');
  render(<Popup />, root);
  await loaded;
  await readOnOpening();
}
