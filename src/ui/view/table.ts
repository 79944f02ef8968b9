/** The list as a table, one row a line, the first row the names of the columns. */
import type { LineView, NumberView } from '../../contract/views.ts';
import { localDay } from '../../core/calendar.ts';
import type { Table } from '../../core/export/csv.ts';
import { t } from '../text/t.ts';
import { keyOf } from '../text/words.ts';
import { nameOfBinding } from './bindings.ts';
import { waysOf } from './ways.ts';

type Cell = (binding: LineView, number: NumberView) => string;

const columns: readonly (readonly [name: string, cell: Cell])[] = [
  ['name', (binding) => nameOfBinding(binding)],
  ['site', ({ site }) => (site.startsWith('~') ? '' : site)],
  ['role', ({ role }) => t('role', { role })],
  ['account', ({ account }) => account],
  ['state', ({ state }) => t('state', { state: keyOf(state) })],
  ['certainty', ({ certainty }) => t('certainty', { certainty })],
  ['postponed', ({ postponedUntil }) => postponedUntil ?? ''],
  ['note', ({ note }) => note],
  ['reason', ({ keptReason }) => keptReason],
  ['address', ({ address }) => address ?? ''],
  ['change-at', (binding) => waysOf(binding).main?.address ?? ''],
  ['first-seen', ({ firstSeen }) => localDay(firstSeen)],
  ['last-seen', ({ lastSeen }) => localDay(lastSeen)],
  ['number', (_, { e164 }) => e164],
  ['replacement', (_, { replacement }) => replacement ?? ''],
  ['last-day', (_, { lastDay }) => lastDay ?? ''],
];

export function tableOf(numbers: readonly NumberView[], bindings: readonly LineView[]): Table {
  const byId = new Map(numbers.map((number) => [number.id, number]));
  const rows = bindings.flatMap((binding) => {
    const number = byId.get(binding.numberId);
    return number === undefined ? [] : [columns.map(([, cell]) => cell(binding, number))];
  });
  return [columns.map(([name]) => t('column', { column: name })), ...rows];
}
