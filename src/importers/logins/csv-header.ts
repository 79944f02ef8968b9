/** Which export a first row is the header of, and where its columns stand. */
import { createCsvReader } from '../reading/csv.ts';
import {
  type ColumnUse,
  type CsvFormat,
  commonColumns,
  commonFormat,
  csvFormats,
  labelledFormat,
} from './csv-formats.ts';

export interface CsvLayout {
  readonly format: string;
  readonly delimiter: string;
  /** Rows before the first login: the header, and a line that names the delimiter. */
  readonly rowsBefore: number;
  /** How many columns each row must have; null where that differs from row to row. */
  readonly width: number | null;
  /** `labels`: title first, then a label and a value in turns. */
  readonly columns: ReadonlyMap<number, ColumnUse> | 'labels';
  /** Uses of columns past the header. */
  readonly beyond: ColumnUse | null;
  readonly isIdentity: boolean;
}

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * `head`: the beginning of the file. Delimiters are tried, not guessed: one whose header is
 * known is the right one. `common`: whether headers that no program is known for count.
 */
export function layoutOfHead(head: string, common: boolean): CsvLayout | null {
  const declared = /^\ufeff?\s*"?sep=(.)"?\r?\n/i.exec(head);
  const body = declared === null ? head : head.slice(declared[0].length);
  const candidates = declared?.[1] === undefined ? delimiters : [declared[1], ...delimiters];
  for (const delimiter of candidates) {
    const row = firstRow(body, delimiter);
    const layout = row === null ? null : layoutOfRow(row.cells, delimiter, row.blank, common);
    if (layout !== null) {
      return { ...layout, rowsBefore: layout.rowsBefore + (declared === null ? 0 : 1) };
    }
  }
  return null;
}

function firstRow(
  body: string,
  delimiter: string,
): { cells: readonly string[]; blank: number } | null {
  let blank = 0;
  for (const row of createCsvReader(delimiter).read(body, true)) {
    if (row.problem !== null) return null;
    if (row.cells.some((cell) => cell.trim() !== '')) return { cells: row.cells, blank };
    blank += 1;
  }
  return null;
}

function layoutOfRow(
  row: readonly string[],
  delimiter: string,
  blankBefore: number,
  common: boolean,
): CsvLayout | null {
  const names = row.map(nameOf);
  const base = { delimiter, rowsBefore: blankBefore + 1, isIdentity: false, beyond: null };
  const known = csvFormats.find((format) => fits(format, names));
  if (known !== undefined) {
    const columns = columnsOf(names, known.columns);
    return {
      ...base,
      format: known.format,
      width: known.isOpenEnded === true ? null : row.length,
      columns,
      beyond: known.isOpenEnded === true ? 'fields-roboform' : null,
      isIdentity: known.isIdentity === true,
    };
  }
  const labelled = labelledRow(names);
  if (labelled !== null) {
    const rowsBefore = blankBefore + (labelled === 'header' ? 1 : 0);
    return { ...base, rowsBefore, format: labelledFormat, width: null, columns: 'labels' };
  }
  const columns = columnsOf(names, commonColumns);
  const uses = new Set(columns.values());
  const isCommon = uses.has('user-name') && (uses.has('address') || uses.has('addresses'));
  return common && isCommon ? { ...base, format: commonFormat, width: row.length, columns } : null;
}

function fits(format: CsvFormat, names: readonly string[]): boolean {
  if (format.exactly === true && names.length !== format.needs.length) return false;
  return format.needs.every((name) => names.includes(name));
}

function columnsOf(
  names: readonly string[],
  uses: Readonly<Record<string, ColumnUse>>,
): ReadonlyMap<number, ColumnUse> {
  return new Map(
    names.flatMap((name, index) => {
      const use = Object.hasOwn(uses, name) ? uses[name] : undefined;
      return use === undefined ? [] : [[index, use] as const];
    }),
  );
}

function nameOf(cell: string): string {
  return cell
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase();
}

/**
 * Enpass has no header of its own: each row brings its labels. Told by words of logins where
 * labels stand, and none where values stand.
 */
function labelledRow(names: readonly string[]): 'header' | 'login' | null {
  const [first, ...rest] = names;
  if (
    first === 'title' &&
    rest.length > 0 &&
    rest.every((name) => /^\*?(?:field|note)/.test(name))
  ) {
    return 'header';
  }
  const labels = names.filter((_, index) => index % 2 === 1);
  const values = names.filter((_, index) => index % 2 === 0);
  const isLoginWord = (name: string): boolean =>
    /^\*?(?:username|user name|password|e-?mail|website|url|phone|login)$/.test(name);
  return labels.filter(isLoginWord).length >= 2 && !values.some(isLoginWord) ? 'login' : null;
}
