/** Messages in a table: which column holds what is told by its header, in many languages. */
import { type CsvReader, createCsvReader } from '../reading/csv.ts';
import { messageOf, type Part, type Parts, partOf } from './columns.ts';
import type { MessageReader, Reading } from './reading.ts';

const delimiters = [',', ';', '\t', '|'] as const;

export interface MessageColumns {
  readonly delimiter: string;
  readonly columns: ReadonlyMap<Part, number>;
}

/** The columns that a first line names; null where it names no messages. */
export function columnsOf(head: string): MessageColumns | null {
  const line = /^\uFEFF?[\s]*([^\r\n]{1,4000})/.exec(head)?.[1];
  if (line === undefined) return null;
  const [found] = delimiters
    .map((delimiter) => ({ delimiter, columns: columnsIn(namesIn(line, delimiter)) }))
    .sort((one, other) => other.columns.size - one.columns.size);
  if (found === undefined || !found.columns.has('body') || found.columns.size < 2) return null;
  return isOfLogins(namesIn(line, found.delimiter)) ? null : found;
}

function namesIn(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((name) => name.replace(/^[\s"']+|[\s"']+$/g, ''));
}

/** An export of passwords may have a `text` as well, and is never read as messages. */
function isOfLogins(names: readonly string[]): boolean {
  return names.some((name) =>
    /^(?:password|pwd|passwort|contraseña|mot de passe|密码|login_password)$/i.test(name),
  );
}

function columnsIn(names: readonly string[]): ReadonlyMap<Part, number> {
  const best = new Map<Part, readonly [column: number, rank: number]>();
  names.forEach((name, column) => {
    const found = partOf(name);
    if (found === null) return;
    const [part, rank] = found;
    const known = best.get(part);
    if (known === undefined || rank < known[1]) best.set(part, [column, rank]);
  });
  return new Map([...best].map(([part, [column]]) => [part, column]));
}

export class CsvMessages implements MessageReader {
  readonly #reading: Reading;
  readonly #columns: ReadonlyMap<Part, number>;
  readonly #rows: CsvReader;
  readonly #width: number;
  #isHeader = true;

  constructor(reading: Reading, { delimiter, columns }: MessageColumns) {
    this.#reading = reading;
    this.#columns = columns;
    this.#rows = createCsvReader(delimiter);
    this.#width = (columns.get('body') ?? 0) + 1;
  }

  write(text: string): void {
    this.#read(text, false);
  }

  end(): void {
    this.#read('', true);
  }

  #read(text: string, last: boolean): void {
    for (const { line, cells, problem } of this.#rows.read(text, last)) {
      if (this.#isHeader) {
        if (cells.length > 1) {
          this.#isHeader = false;
          this.#rows.want(new Set(this.#columns.values()));
        }
      } else if (problem !== null) {
        this.#reading.problem(problem, line);
      } else if (cells.length > 1 || cells[0] !== '') {
        this.#row(line, cells);
      }
    }
  }

  #row(line: number, cells: readonly string[]): void {
    if (cells.length < this.#width) {
      this.#reading.problem('too-few-columns', line);
      return;
    }
    const given: Parts = {};
    for (const [part, column] of this.#columns) given[part] = cells[column] ?? '';
    const message = messageOf(given);
    if (message === null) return;
    if (message.at === null && (given.date ?? '') !== '')
      this.#reading.problem('date-unknown', line);
    this.#reading.message(message);
  }
}
