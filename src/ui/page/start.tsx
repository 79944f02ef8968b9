import { render } from 'preact';
import { follow } from '../state/store.ts';
import { loadTexts } from '../text/bundle.ts';
import { setDocumentLanguage } from '../text/document.ts';
import { Page } from './page.tsx';
import { followHash } from './route.ts';

export async function startPage(root: HTMLElement): Promise<void> {
  setDocumentLanguage();
  await loadTexts();
  followHash();
  render(<Page />, root);
  await follow(null);
}
