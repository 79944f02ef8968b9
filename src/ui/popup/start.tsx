import { render } from 'preact';
import { currentTab } from '../../platform/access.ts';
import { readOnOpening } from '../state/reading.ts';
import { follow } from '../state/store.ts';
import { loadTexts } from '../text/bundle.ts';
import { setDocumentLanguage } from '../text/document.ts';
import { t } from '../text/t.ts';
import { Popup } from './popup.tsx';

export async function startPopup(root: HTMLElement): Promise<void> {
  setDocumentLanguage();
  await loadTexts();
  document.title = t('product');
  render(<Popup />, root);
  const tab = await currentTab();
  await follow(tab?.id ?? null);
  await readOnOpening();
}
