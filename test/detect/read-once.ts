import type { ScanReport } from '../../src/core/model.ts';
import { openPage } from '../../src/detect/extract.ts';
import { type OpenShadow, openOutline } from '../../src/detect/page-outline.ts';

/** Reads a page once, from beginning to end. */
export function extract(
  document: Document,
  openShadow: OpenShadow = (element) => element.shadowRoot,
): ScanReport {
  const outline = openOutline(document, openShadow);
  const page = openPage(outline, new WeakSet());
  page.glance();
  if (outline.kind() !== 'other') for (const _ of page.readTexts(outline.trees));
  return page.report('load');
}
