/** The popup's screen in the browser's side panel or sidebar: it stays, and follows the tab in front. */
import { render } from 'preact';
import { currentTab } from '../../platform/access.ts';
import { onFrontTab } from '../../platform/front-tab.ts';
import { Popup } from '../popup/popup.tsx';
import { reading } from '../state/reading.ts';
import { follow, followTab } from '../state/store.ts';
import { loadTexts } from '../text/bundle.ts';
import { setDocumentLanguage } from '../text/document.ts';
import { t } from '../text/t.ts';

export async function startBeside(root: HTMLElement): Promise<void> {
  const loaded = currentTab().then((tab) => follow(tab?.id ?? null));
  setDocumentLanguage();
  await loadTexts();
  document.title = t('product');
  render(<Popup />, root);
  await loaded;
  onFrontTab((tabId) => {
    // What was said of reading was said of the page before.
    reading.value = 'idle';
    void followTab(tabId);
  });
}
