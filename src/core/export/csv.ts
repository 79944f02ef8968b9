/**
 * Tables as RFC 4180 text that spreadsheets do not take for formulas. Pure.
 * What `writeCsv` writes `readCsv` gives back cell by cell.
 */

/** Spreadsheets compute what begins so, a phone number with its plus included; full-width signs too. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;
/** Tells spreadsheets that it is UTF-8. */
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

export type Table = readonly (readonly string[])[];

export function writeCsv(table: Table): string {
  return byteOrderMark + table.map((row) => row.map(writeCell).join(',') + lineEnd).join('');
}

/** An apostrophe more where spreadsheets would compute: also before apostrophes of the text's own. */
function writeCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  // An empty cell alone on its line would read as no line.
  return safe === '' || /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function readCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}

/** One cell, quoted or bare, and what ends it: a comma, a line end or the end of the text. */
const cell = /(?:"((?:[^"]|"")*)"?|([^,\r\n]*))(,|\r\n|\r|\n|$)/gy;

export function readCsv(text: string): Table {
  const source = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const table: string[][] = [];
  let row: string[] = [];
  let end = 0;
  while (end < source.length) {
    cell.lastIndex = end;
    const match = cell.exec(source);
    // Text after a closing quote is no CSV; the rest is taken as it stands.
    const [whole, quoted, bare = '', ending = ''] = match ?? [source.slice(end), undefined];
    row.push(readCell(quoted === undefined ? bare : quoted.replaceAll('""', '"')));
    end += whole.length;
    if (ending === ',' && end < source.length) continue;
    if (ending === ',') row.push('');
    table.push(row);
    row = [];
  }
  return table;
}
