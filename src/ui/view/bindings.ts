import type { LineView } from '../../contract/views.ts';
import { hasText } from '../text/bundle.ts';
import { t } from '../text/t.ts';

type Named = Pick<LineView, 'title' | 'site' | 'name'>;

/** What its owner calls it, the words of the checklist, the service's name, or the site itself. */
export function nameOfBinding({ title, site, name }: Named): string {
  if (title !== '') return title;
  const row = checklistRowOf(site);
  if (row !== null) return t(`checklist-${row}`);
  return name === '' ? site : name;
}

/** The site, where the name does not say it already; null for what has none. */
export function siteBeside(binding: Named): string | null {
  const { site } = binding;
  return site.startsWith('~') || nameOfBinding(binding) === site ? null : site;
}

/** The row of the checklist that a line came from; null for others. */
export function checklistRowOf(site: string): string | null {
  const row = site.startsWith('~') ? site.slice(1) : null;
  return row !== null && hasText(`checklist-${row}`) ? row : null;
}

/** What has no site must keep a name. */
export function needsTitle(site: string): boolean {
  return site.startsWith('~') && checklistRowOf(site) === null;
}

/** Still to be changed, or to be answered. */
export function isOpen({ state }: Pick<LineView, 'state'>): boolean {
  return state === 'to do' || state === 'suspected';
}
