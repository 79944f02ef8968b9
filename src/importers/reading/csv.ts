/**
 * Rows of a CSV text that comes in pieces. Written for logins: a cell of a column that is
 * not wanted is stepped over and never becomes a string, a quote that is never closed costs
 * its own row and not the rest of the file, and rows are counted as an editor counts lines.
 */

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** Of unwanted columns a blank, or nothing where the cell is empty. Read before the next row: the array is used again. */
  readonly cells: readonly string[];
  readonly problem: 'quote-not-closed' | 'entry-malformed' | null;
}

export interface CsvReader {
  /** The rows that are complete with this piece; `last` also gives the one without a line end. */
  readonly read: (piece: string, last: boolean) => Iterable<CsvRow>;
  /** From the next row on only these columns are made. */
  readonly want: (columns: ReadonlySet<number>) => void;
}

/** A quoted cell that is longer is a quote in the wrong place: notes are far shorter. */
const longestRow = 128 * 1024;
/** A line that is longer is no row of anything; it is passed without being kept. */
const longestLine = 1024 * 1024;

/** Stands for the content of a cell that nobody wants. */
const steppedOver = ' ';
const quote = '"';
const newLine = 10;
const carriageReturn = 13;

export function createCsvReader(delimiter: string): CsvReader {
  const delimiterCode = delimiter.charCodeAt(0);
  let text = '';
  let at = 0;
  let line = 1;
  let isLast = false;
  let isPassingLine = false;
  let wanted: ReadonlySet<number> | null = null;
  let cells: string[] = [];

  /** Where the line that holds `from` ends: at its line end, or at the end of the text. */
  function lineEnd(from: number): number {
    const next = text.indexOf('\n', from);
    return next < 0 ? text.length : next;
  }

  function keep(from: number, to: number, isEscaped: boolean): void {
    if (wanted !== null && !wanted.has(cells.length)) {
      cells.push(from === to ? '' : steppedOver);
      return;
    }
    const cell = text.slice(from, to);
    cells.push(isEscaped ? cell.replaceAll('""', quote) : cell);
  }

  /**
   * Where the quoted cell that begins at `from` ends (at its closing quote), with whether quotes
   * in it are doubled. `more`: the text ends first; `bad`: its quotes make no sense.
   */
  function quotedEnd(from: number): { end: number; isEscaped: boolean } | 'more' | 'bad' {
    let isEscaped = false;
    let limit = from + longestRow;
    let next = text.indexOf(quote, from + 1);
    while (next >= 0 && next <= limit) {
      const after = next + 1;
      if (after >= text.length) return isLast ? { end: next, isEscaped } : 'more';
      const code = text.charCodeAt(after);
      if (code === 34) {
        isEscaped = true;
        next = text.indexOf(quote, after + 1);
        continue;
      }
      if (code === delimiterCode || code === newLine) return { end: next, isEscaped };
      if (code === carriageReturn) {
        if (after + 1 >= text.length && !isLast) return 'more';
        return { end: next, isEscaped };
      }
      // A stray quote. The cell has to begin and end on its line, or it would take rows along.
      const end = lineEnd(from);
      if (end < next) return 'bad';
      if (end === text.length && !isLast) return 'more';
      limit = Math.min(limit, end);
      next = text.indexOf(quote, after);
    }
    return text.length - from > longestRow || isLast || next > limit ? 'bad' : 'more';
  }

  /** Reads one row into `cells`; null where more text is needed. Moves on past the row. */
  function readRow(): CsvRow | null {
    const start = at;
    const startLine = line;
    let lines = 0;
    cells = [];
    let from = start;
    for (;;) {
      if (text.charCodeAt(from) === 34) {
        const quoted = quotedEnd(from);
        if (quoted === 'more') return null;
        if (quoted === 'bad') return skipLine(start, startLine);
        keep(from + 1, quoted.end, quoted.isEscaped);
        lines += linesIn(text, from, quoted.end);
        from = quoted.end + 1;
      } else {
        const end = plainEnd(from);
        if (end === text.length && !isLast) return null;
        const isBeforeLineEnd = text.charCodeAt(end) === newLine || end === text.length;
        const hasReturn = isBeforeLineEnd && text.charCodeAt(end - 1) === carriageReturn;
        keep(from, hasReturn && end > from ? end - 1 : end, false);
        from = end;
      }
      if (text.charCodeAt(from) === carriageReturn) from += 1;
      if (text.charCodeAt(from) === delimiterCode && from < text.length) {
        from += 1;
        continue;
      }
      at = Math.min(text.length, from + 1);
      line = startLine + lines + 1;
      return { line: startLine, cells, problem: null };
    }
  }

  function plainEnd(from: number): number {
    for (let index = from; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code === delimiterCode || code === newLine) return index;
    }
    return text.length;
  }

  /** The row is lost; its line is passed, and what follows is read as if it were not there. */
  function skipLine(start: number, startLine: number): CsvRow | null {
    const end = lineEnd(start);
    if (end === text.length && !isLast && text.length - start <= longestRow) return null;
    at = Math.min(text.length, end + 1);
    line = startLine + 1;
    cells = [];
    return { line: startLine, cells, problem: 'quote-not-closed' };
  }

  function passLine(): void {
    const end = text.indexOf('\n', at);
    isPassingLine = end < 0;
    at = isPassingLine ? text.length : end + 1;
    if (!isPassingLine) line += 1;
  }

  return {
    want: (columns) => {
      wanted = columns;
    },
    *read(piece, last) {
      text = text.slice(at) + piece;
      at = 0;
      isLast = last;
      if (isPassingLine) passLine();
      while (at < text.length) {
        const row = readRow();
        if (row === null) {
          if (text.length - at <= longestLine) return;
          yield { line, cells: [], problem: 'entry-malformed' };
          passLine();
          continue;
        }
        yield row;
      }
    },
  };
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let next = text.indexOf('\n', from); next >= 0 && next < to; lines += 1) {
    next = text.indexOf('\n', next + 1);
  }
  return lines;
}
