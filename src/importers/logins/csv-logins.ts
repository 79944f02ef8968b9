/** Rows of a CSV export as logins. */
import { type CsvRow, createCsvReader } from '../reading/csv.ts';
import type { ColumnUse } from './csv-formats.ts';
import type { CsvLayout } from './csv-header.ts';
import { isPhoneLabel, isSecretLabel } from './fields.ts';
import type { Login, LoginSink } from './login.ts';
import { timeOf } from './times.ts';

/** Reads pieces of the text, the header among them; ends where the sink takes no more. */
export interface PieceReader {
  readonly read: (piece: string, last: boolean) => void;
}

export function createCsvLogins(layout: CsvLayout, sink: LoginSink): PieceReader {
  const reader = createCsvReader(layout.delimiter);
  let rowsBefore = layout.rowsBefore;
  let isFull = false;
  // The header and what stands before it are passed; no column of them is needed again.
  if (layout.columns !== 'labels' && layout.beyond === null) {
    reader.want(new Set(layout.columns.keys()));
  }
  return {
    read: (piece, last) => {
      if (isFull) return;
      for (const row of reader.read(piece, last)) {
        if (rowsBefore > 0) {
          rowsBefore -= 1;
          continue;
        }
        if (!takeRow(row, layout, sink)) {
          isFull = true;
          return;
        }
      }
    },
  };
}

/** False where the sink takes no more. */
function takeRow(row: CsvRow, layout: CsvLayout, sink: LoginSink): boolean {
  const { cells, line, problem } = row;
  if (problem !== null) {
    sink.problem(line, problem);
    return true;
  }
  if (cells.length <= 1 && (cells[0] ?? '').trim() === '') return true;
  const wrongWidth = widthProblem(cells, layout.width);
  if (wrongWidth !== null) {
    // Its cells may stand under the wrong names: a password under that of a title.
    sink.problem(line, wrongWidth);
    return true;
  }
  return sink.login(
    layout.columns === 'labels'
      ? labelledLogin(cells)
      : columnLogin(cells, layout.columns, layout.beyond, layout.isIdentity),
  );
}

function widthProblem(
  cells: readonly string[],
  width: number | null,
): 'too-few-columns' | 'too-many-columns' | null {
  if (width === null || cells.length === width) return null;
  if (cells.length < width) return 'too-few-columns';
  // Spreadsheets fill rows up with nothing.
  return cells.slice(width).every((cell) => cell === '') ? null : 'too-many-columns';
}

interface Draft {
  title: string;
  addresses: string[];
  userNames: string[];
  phones: string[];
  fields: string[];
  notes: string[];
  isIdentity: boolean;
  firstAt: number | null;
  lastAt: number | null;
}

function newDraft(isIdentity: boolean): Draft {
  return {
    title: '',
    addresses: [],
    userNames: [],
    phones: [],
    fields: [],
    notes: [],
    isIdentity,
    firstAt: null,
    lastAt: null,
  };
}

function columnLogin(
  cells: readonly string[],
  columns: ReadonlyMap<number, ColumnUse>,
  beyond: ColumnUse | null,
  isIdentity: boolean,
): Login {
  const draft = newDraft(isIdentity);
  for (const [index, use] of columns) put(draft, use, cells[index] ?? '');
  if (beyond !== null) {
    const header = Math.max(...columns.keys());
    for (const cell of cells.slice(header + 1)) put(draft, beyond, cell);
  }
  return draft;
}

function put(draft: Draft, use: ColumnUse, cell: string): void {
  if (cell === '') return;
  switch (use) {
    case 'title':
      draft.title = cell;
      return;
    case 'address':
      draft.addresses.push(cell);
      return;
    case 'addresses':
      draft.addresses.push(...cell.split(/[,\n]\s*(?=[a-z][\w+.-]*:|[\w-]+\.)/i));
      return;
    case 'addresses-json':
      draft.addresses.push(...stringsIn(parseJson(cell)));
      return;
    case 'user-name':
      draft.userNames.push(cell);
      return;
    case 'phone':
      draft.phones.push(cell);
      return;
    case 'fields':
      draft.fields.push(...openLines(cell));
      return;
    case 'fields-json':
      putJsonFields(draft, cell);
      return;
    case 'fields-roboform':
      putRoboFormField(draft, cell);
      return;
    case 'note':
      draft.notes.push(cell);
      return;
    case 'created':
      draft.firstAt = timeOf(cell);
      return;
    case 'used':
      draft.lastAt = timeOf(cell);
      return;
    case 'item-type':
      draft.isIdentity ||= cell.trim().toLowerCase() === 'identity';
      return;
  }
}

/** Of `name: value` lines those whose name is not that of a secret. */
function openLines(cell: string): readonly string[] {
  return cell.split(/\r?\n/).filter((line) => !isSecretLabel(line.split(':')[0] ?? ''));
}

function parseJson(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    // Not what the column should hold: the rest of the row is still good.
    return null;
  }
}

function stringsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function putJsonFields(draft: Draft, cell: string): void {
  const fields = parseJson(cell);
  if (!Array.isArray(fields)) return;
  for (const field of fields as readonly unknown[]) {
    if (typeof field !== 'object' || field === null || !('value' in field)) continue;
    const label = 'label' in field && typeof field.label === 'string' ? field.label : '';
    const isHidden = 'type' in field && field.type === 'hidden';
    if (typeof field.value !== 'string' || isHidden || isSecretLabel(label)) continue;
    draft.fields.push(field.value);
  }
}

/** `name,…,type,value` of the newer files, `name:…:value` of the older ones. */
function putRoboFormField(draft: Draft, cell: string): void {
  const parts = cell.includes(',') ? cell.split(',') : cell.split(':');
  const name = parts[0] ?? '';
  if (isSecretLabel(name) || parts.includes('pwd')) return;
  const value = parts.slice(2).join(' ');
  if (name === 'User ID$') draft.userNames.push(parts[4] ?? '');
  else draft.fields.push(value);
}

/** Title, then label and value in turns; an odd one at the end is the note. */
function labelledLogin(cells: readonly string[]): Login {
  const [title = '', ...rest] = cells;
  const draft = newDraft(false);
  draft.title = title;
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const label = (rest[index] ?? '').trim();
    const value = rest[index + 1] ?? '';
    if (value === '' || isSecretLabel(label)) continue;
    if (/^(?:url|website)$/i.test(label)) draft.addresses.push(value);
    else if (/^(?:user ?name|e-?mail|login)$/i.test(label)) draft.userNames.push(value);
    else if (isPhoneLabel(label)) draft.phones.push(value);
    else draft.fields.push(value);
  }
  if (rest.length % 2 === 1) draft.notes.push(rest[rest.length - 1] ?? '');
  return draft;
}
