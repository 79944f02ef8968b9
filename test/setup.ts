import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// Tests of the repository itself run outside a page and draw nothing.
if (typeof document !== 'undefined') {
  const { loadTexts } = await import('../src/ui/text/bundle.ts');
  await loadTexts();
}

beforeEach(() => {
  fakeBrowser.reset();
});
