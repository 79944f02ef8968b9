/** The record of one site's bindings, as it is read. */
import { bindingRecord } from '../contract/record-schemas.ts';
import type { Binding } from '../core/model.ts';
import { type Items, unpackItems } from './records.ts';
import { sitePrefix } from './store-keys.ts';

/** What names another site than its key could be shown, but never be found again: it is damaged. */
export function unpackSite(key: string, raw: unknown): Items<Binding> {
  const { items, unreadable } = unpackItems(bindingRecord, raw);
  const own = items.filter(({ site }) => sitePrefix + site === key);
  return { items: own, unreadable: unreadable || own.length < items.length };
}
