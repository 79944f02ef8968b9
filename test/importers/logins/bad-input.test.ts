import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ImportOutcome, ImportRefusal } from '../../../src/importers/evidence.ts';
import { readLogins } from '../../../src/importers/logins/read-logins.ts';
import { watchedControl } from '../control.ts';
import { chinese } from '../numbers.ts';

const options = { numbers: [chinese], alsoWithoutNumber: false };
const header = 'name,url,username,password,note';

type Part = string | Uint8Array<ArrayBuffer>;

async function read(content: Part, name = 'file'): Promise<ImportOutcome> {
  const result = await readLogins(new File([content], name), options, watchedControl());
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

async function refusal(content: Part, name = 'file'): Promise<ImportRefusal | null> {
  const result = await readLogins(new File([content], name), options, watchedControl());
  return result.ok ? null : result.problem;
}

function login(title: string, userName = '13800138000', note = ''): string {
  return `${title},https://${title.toLowerCase()}.example/,${userName},hunter2-never-keep,${note}`;
}

const titles = (outcome: ImportOutcome): readonly string[] =>
  outcome.evidence.map(({ title }) => title);

const bytesOf = (...bytes: readonly number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

function joined(...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces = parts.map((part) =>
    typeof part === 'string' ? encoder.encode(part) : Uint8Array.from(part),
  );
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array<ArrayBuffer> {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return bytesOf(
    ...[...(mark ? [0xfeff] : []), ...units].flatMap((unit) =>
      order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
}

describe('encodings', () => {
  const text = `${header}\n支付宝,https://alipay.example/,１３８ ００１３ ８０００,hunter2,\n`;
  const latin = new TextEncoder();

  test.each([
    ['UTF-8', latin.encode(text)],
    ['UTF-8 with a mark', bytesOf(0xef, 0xbb, 0xbf, ...latin.encode(text))],
    ['UTF-16 LE with a mark', utf16(text, 'le', true)],
    ['UTF-16 BE with a mark', utf16(text, 'be', true)],
    ['UTF-16 LE', utf16(text, 'le', false)],
    ['UTF-16 BE', utf16(text, 'be', false)],
  ])('%s', async (_, bytes) => {
    expect(titles(await read(bytes))).toEqual(['支付宝']);
  });

  // Encoders of the old encodings are not part of the platform: the bytes are written out.
  test.each([
    ['GBK', '支付宝', [0xd6, 0xa7, 0xb8, 0xb6, 0xb1, 0xa6]],
    ['GB18030', '淘宝网', [0xcc, 0xd4, 0xb1, 0xa6, 0xcd, 0xf8]],
    ['Big5', '露天', [0xc5, 0x53, 0xa4, 0xd1]],
    ['windows-1252', 'Köln Übung', [0x4b, 0xf6, 0x6c, 0x6e, 0x20, 0xdc, 0x62, 0x75, 0x6e, 0x67]],
    [
      'Shift_JIS',
      'メルカリ株式会社',
      [
        0x83, 0x81, 0x83, 0x8b, 0x83, 0x4a, 0x83, 0x8a, 0x8a, 0x94, 0x8e, 0xae, 0x89, 0xef, 0x8e,
        0xd0,
      ],
    ],
  ])('%s', async (_, title, bytes) => {
    const file = joined(`${header}\n`, bytes, ',https://shop.example/,13800138000,hunter2,\n');
    expect(titles(await read(file))).toEqual([title]);
  });

  test('an old encoding that only shows far into the file', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => login(`Row${index}`, 'someone'));
    const file = joined(
      `${header}\n${rows.join('\n')}\n`,
      [0xd6, 0xa7, 0xb8, 0xb6, 0xb1, 0xa6],
      ',https://shop.example/,13800138000,hunter2,\n',
    );
    expect(file.length).toBeGreaterThan(600_000);
    expect(titles(await read(file))).toEqual(['支付宝']);
  });
});

describe('delimiters and headers', () => {
  test.each([';', '\t', '|'])('%j between the cells', async (delimiter) => {
    const text = `${header}\n${login('Kiefernbank')}\n`.replaceAll(',', delimiter);
    expect(titles(await read(text))).toEqual(['Kiefernbank']);
  });

  test("Excel's line that names the delimiter is no row, and is counted as a line", async () => {
    const text = `sep=;\r\n${`${header}\r\n${login('Kiefernbank')}\r\nbad`.replaceAll(',', ';')}`;
    const outcome = await read(text);
    expect(titles(outcome)).toEqual(['Kiefernbank']);
    expect(outcome.problems).toEqual([{ row: 4, code: 'too-few-columns' }]);
  });

  test('columns in another order, in other letters, with blanks and quotes', async () => {
    const outcome = await read(
      '"Password",  USERNAME ,"note",Url,Name\nhunter2,13800138000,,https://a.example/,A\n',
    );
    expect(outcome.format).toBe('chromium');
    expect(titles(outcome)).toEqual(['A']);
  });

  test('blank lines before and between', async () => {
    expect(titles(await read(`\n\n${header}\n\n${login('A')}\n\n\n${login('B')}`))).toEqual([
      'A',
      'B',
    ]);
  });

  test('a header alone is a file without logins', async () => {
    expect(await read(`${header}\n`)).toMatchObject({ read: 0, evidence: [], problems: [] });
  });
});

describe('rows that are wrong', () => {
  test('each is told by its line, and the others are offered', async () => {
    const text = [
      header,
      login('A'),
      'short,https://short.example/,13800138000',
      login('B', '13800138000', '"two\nlines"'),
      `${login('long')},more`,
      login('C'),
    ].join('\n');
    const outcome = await read(text);
    expect(titles(outcome)).toEqual(['A', 'B', 'C']);
    expect(outcome.problems).toEqual([
      { row: 3, code: 'too-few-columns' },
      { row: 6, code: 'too-many-columns' },
    ]);
    expect(outcome.read).toBe(3);
  });

  test('empty cells past the header are the work of a spreadsheet', async () => {
    const outcome = await read(`${header}\n${login('A')},,,\n`);
    expect(titles(outcome)).toEqual(['A']);
    expect(outcome.problems).toEqual([]);
  });

  test('a quote that is never closed costs its own row', async () => {
    const quoted = (title: string): string =>
      login(title)
        .split(',')
        .map((cell) => `"${cell}"`)
        .join(',');
    const open = '"open","https://open.example/","13800138000","hunter2,""';
    const outcome = await read([header, quoted('A'), open, quoted('B'), quoted('C')].join('\n'));
    expect(titles(outcome)).toEqual(['A', 'B', 'C']);
    expect(outcome.problems).toEqual([{ row: 3, code: 'quote-not-closed' }]);
  });

  test('a quote that is open to the end of a large file costs its own row', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => login(`Row${index}`, 'someone'));
    const outcome = await read(
      [header, login('A'), '"open,https://open.example/,x,hunter2,', ...rows, login('B')].join(
        '\n',
      ),
    );
    expect(titles(outcome)).toEqual(['A', 'B']);
    expect(outcome.problems).toEqual([{ row: 3, code: 'quote-not-closed' }]);
    expect(outcome.read).toBe(20_002);
  });

  test('a quote in the middle of a cell is a character', async () => {
    const outcome = await read(
      `${header}\nthe "best" shop,https://a.example/,13800138000,h"2,5"\n`,
    );
    expect(titles(outcome)).toEqual(['the "best" shop']);
    expect(outcome.problems).toEqual([]);
  });

  test('a stray quote in a quoted cell is a character where the row still makes sense', async () => {
    const outcome = await read(
      `${header}\n"the "best" shop",https://a.example/,13800138000,hunter2,\n${login('B')}`,
    );
    expect(titles(outcome)).toEqual(['the "best" shop', 'B']);
  });

  test('only twenty are told one by one', async () => {
    const rows = Array.from({ length: 50 }, () => 'a,b');
    const outcome = await read([header, ...rows, login('A')].join('\n'));
    expect(outcome.problems).toHaveLength(20);
    expect(outcome.moreProblems).toBe(30);
    expect(titles(outcome)).toEqual(['A']);
  });

  test('a line of megabytes is passed', async () => {
    const outcome = await read(`${header}\n${'x'.repeat(3_000_000)}\n${login('A')}\n`);
    expect(titles(outcome)).toEqual(['A']);
    expect(outcome.problems).toEqual([{ row: 2, code: 'entry-malformed' }]);
  });
});

describe('what stands in cells', () => {
  test.each([
    ["'=HYPERLINK(1)", '=HYPERLINK(1)'],
    ["'+Shop", '+Shop'],
    ['=cmd|calc', '=cmd|calc'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['"two\nlines\r\n\there"', 'two lines here'],
    ['evil\u202egnp.exe\u0000\u200b', 'evilgnp.exe'],
  ])('the title %j is shown as %j', async (written, shown) => {
    const outcome = await read(`${header}\n${written},https://a.example/,13800138000,hunter2,\n`);
    expect(titles(outcome)).toEqual([shown]);
  });

  test('a title is cut between characters', async () => {
    const [title = ''] = titles(
      await read(`${header}\n${'😀'.repeat(500)},https://a.example/,13800138000,h,\n`),
    );
    expect(title.length).toBeLessThanOrEqual(120);
    expect(title).toMatch(/^(?:😀)+…$/u);
  });

  test.each([
    ['https://wei:hunter2@a.example/x?token=hunter2#hunter2', ['address https://a.example/x']],
    ['a.example/login', ['address https://a.example/login']],
    ['www.a.example', ['address https://www.a.example/']],
    ['android://hash-of-key==@com.a.shop/', ['android-app com.a.shop']],
    ['androidapp://com.a.shop', ['android-app com.a.shop']],
    ['支付宝', ['name 支付宝']],
    ['http://sn', []],
    ['http://localhost:8080/', []],
    ['http://192.168.0.1/admin', []],
    ['http://[::1]/', []],
    ['http://nas.local/', []],
    ['chrome://settings/', []],
    ['javascript:alert(1)', []],
    ['data:text/html,hunter2', []],
    ['file:///etc/passwd', []],
  ])('the address %j gives %j', async (written, expected) => {
    const outcome = await read(`${header}\nT,"${written}",13800138000,hunter2,\n`);
    expect(outcome.evidence[0]?.hints.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      ...expected,
      'name T',
    ]);
  });

  test('a login that names no service is none', async () => {
    const outcome = await read(`${header}\n,http://sn,13800138000,hunter2,\n`);
    expect(outcome.evidence).toEqual([]);
  });
});

describe('JSON that is wrong', () => {
  const item = (title: string): string =>
    JSON.stringify({ type: 1, name: title, login: { username: '13800138000', uris: [] } });
  const whole = `{"encrypted":false,"items":[${item('A')},${item('B')},${item('C')}]}`;

  test('of a file that is cut the whole items are offered', async () => {
    const outcome = await read(whole.slice(0, whole.indexOf('"C"')));
    expect(titles(outcome)).toEqual(['A', 'B']);
    expect(outcome.problems).toEqual([{ row: null, code: 'cut-short' }]);
  });

  test('a file that is cut in its first item is refused', async () => {
    expect(await refusal(whole.slice(0, whole.indexOf('"A"')))).toEqual({
      code: 'cut-short',
      format: 'bitwarden',
    });
  });

  test('an item that is damaged is told by its place', async () => {
    const outcome = await read(
      `{"encrypted":false,"items":[${item('A')},{"name":B},${item('C')}]}`,
    );
    expect(titles(outcome)).toEqual(['A', 'C']);
    expect(outcome.problems).toEqual([{ row: 2, code: 'entry-malformed' }]);
  });

  test('fields of the wrong type are empty, and the item is still read', async () => {
    const odd = {
      name: 7,
      notes: [],
      fields: 'x',
      login: { username: '13800138000', uris: [null, 3, { uri: 'a.example' }] },
    };
    const outcome = await read(`{"encrypted":false,"items":[${JSON.stringify(odd)}]}`);
    expect(outcome.evidence[0]?.hints).toEqual([{ kind: 'address', value: 'https://a.example/' }]);
  });

  test('braces and escapes in strings do not mislead', async () => {
    const tricky = JSON.stringify({
      name: 'a"}]{[\\',
      notes: '"items":[{',
      login: { username: '13800138000' },
    });
    expect(titles(await read(`{"encrypted":false,"items":[${tricky},${item('B')}]}`))).toEqual([
      'a"}]{[\\',
      'B',
    ]);
  });
});

describe('files that are refused', () => {
  const ascii = (text: string): readonly number[] => Array.from(text, (each) => each.charCodeAt(0));
  const csv = `${header}\n${login('A')}\n`;

  test.each<[string, Part, string, ImportRefusal]>([
    ['nothing', '', 'a.csv', { code: 'empty' }],
    ['blanks', ' \n\n\t ', 'a.csv', { code: 'empty' }],
    ['a PDF', '%PDF-1.7 …', 'a.csv', { code: 'wrong-kind', format: 'pdf' }],
    ['a PNG', bytesOf(0x89, ...ascii('PNG\r\n')), 'a.csv', { code: 'wrong-kind', format: 'image' }],
    ['a JPEG', bytesOf(0xff, 0xd8, 0xff, 0xe0), 'a.csv', { code: 'wrong-kind', format: 'image' }],
    [
      'a program',
      bytesOf(...ascii('MZ\u0090\0')),
      'a.csv',
      { code: 'wrong-kind', format: 'program' },
    ],
    ['a database', 'SQLite format 3\0', 'a.db', { code: 'wrong-kind', format: 'database' }],
    [
      'an old Word file',
      bytesOf(0xd0, 0xcf, 0x11, 0xe0),
      'a.doc',
      { code: 'wrong-kind', format: 'office' },
    ],
    ['a page', '<!DOCTYPE html><p>name,url', 'a.csv', { code: 'wrong-kind', format: 'web-page' }],
    [
      'zeros',
      bytesOf(...new Array<number>(500).fill(0)),
      'a.csv',
      { code: 'wrong-kind', format: 'other' },
    ],
    ['prose', 'Dear Wei,\nthe weather is fine.\n', 'a.txt', { code: 'unknown-format' }],
    ['other JSON', '{"a":[1,2,3]}', 'a.json', { code: 'unknown-format' }],
    [
      'a database of KeePass',
      bytesOf(0x03, 0xd9, 0xa2, 0x9a, 0x67, 0xfb, 0x4b, 0xb5),
      'a',
      { code: 'encrypted', format: 'keepass' },
    ],
    ['an export of Dashlane', 'AAAA', 'a.dash', { code: 'encrypted', format: 'dashlane' }],
    ['a vault of Enpass', 'AAAA', 'vault.enpassdb', { code: 'encrypted', format: 'enpass' }],
    [
      'a message of PGP',
      '-----BEGIN PGP MESSAGE-----\n\nhQ',
      'data',
      { code: 'encrypted', format: 'proton-pass' },
    ],
    [
      'a vault of 1Password',
      'ld({"AAAA":{}});',
      'band_0.js',
      { code: 'encrypted', format: '1password' },
    ],
    [
      'an encrypted export of Bitwarden',
      '{"encrypted":true,"passwordProtected":true,"salt":"x","data":"2.x"}',
      'a.json',
      { code: 'encrypted', format: 'bitwarden' },
    ],
    [
      'one with the key of the account',
      '{\n "encrypted": true,\n "encKeyValidation_DO_NOT_EDIT": "2.x", "folders": [], "items": []}',
      'a.json',
      { code: 'encrypted', format: 'bitwarden' },
    ],
    [
      'a spreadsheet',
      zipped({ '[Content_Types].xml': '<x/>', 'xl/a.xml': '<x/>' }),
      'a.xlsx',
      { code: 'wrong-kind', format: 'office' },
    ],
    [
      'a zip of pictures',
      zipped({ 'a.png': 'x' }),
      'a.zip',
      { code: 'wrong-kind', format: 'archive' },
    ],
    [
      'an encrypted export of Proton Pass',
      zipped({ 'Proton Pass/data.pgp': 'x' }),
      'a.zip',
      { code: 'encrypted', format: 'proton-pass' },
    ],
    [
      'an encrypted export in an archive',
      zipped({ 'data.json': '{"encrypted":true,"data":"2.x"}' }),
      'a.zip',
      { code: 'encrypted', format: 'bitwarden' },
    ],
    [
      'half an archive',
      zipped({ 'a.csv': csv }).slice(0, 60),
      'a.zip',
      { code: 'archive-damaged' },
    ],
    [
      'an archive whose content is damaged',
      damaged(zipped({ 'a.csv': csv.repeat(50) })),
      'a.zip',
      { code: 'archive-damaged' },
    ],
  ])('%s', async (_, content, name, expected) => {
    expect(await refusal(content, name)).toEqual(expected);
  });

  test('an archive that unpacks to more than it should is given up', async () => {
    const bomb = zipped({ 'a.csv': `${header}\n${'x'.repeat(201 * 1024 * 1024)}` });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await refusal(bomb, 'a.zip')).toEqual({ code: 'archive-too-large' });
  });

  test('a file of a gigabyte is refused by its size, without being read', async () => {
    let bytesAsked = 0;
    const file = new File([csv], 'a.csv');
    const slice = file.slice.bind(file);
    Object.defineProperty(file, 'size', { value: 1024 ** 3 });
    Object.defineProperty(file, 'slice', {
      value: (from: number, to: number) => {
        bytesAsked += to - from;
        return slice(from, to);
      },
    });
    const result = await readLogins(file, options, watchedControl());
    expect(result).toEqual({
      ok: false,
      problem: { code: 'too-large', limitBytes: 200 * 1024 * 1024 },
    });
    expect(bytesAsked).toBeLessThan(100_000);
  });

  test('a file that cannot be read any more', async () => {
    const file = new File([csv], 'a.csv');
    Object.defineProperty(file, 'slice', {
      value: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }),
    });
    expect(await readLogins(file, options, watchedControl())).toEqual({
      ok: false,
      problem: { code: 'unreadable' },
    });
  });
});

function zipped(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
  );
}

/** Other bytes in the middle of the packed data. */
function damaged(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return zip.map((byte, index) => (index > 40 && index < 80 ? 0xff : byte));
}

describe('long readings', () => {
  const rows = Array.from({ length: 200_000 }, (_, index) => login(`Row${index}`, 'someone'));
  const large = new File([[header, ...rows, login('Last')].join('\n')], 'a.csv');

  test('tell how far they are, at most ten times a second, and let others have their turn', async () => {
    const control = watchedControl();
    let turns = 0;
    let longest = 0;
    let before = performance.now();
    const timer = setInterval(() => {
      turns += 1;
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 1);
    const began = performance.now();
    const result = await readLogins(large, options, control);
    const seconds = (performance.now() - began) / 1000;
    clearInterval(timer);
    expect(result.ok && result.value.read).toBe(200_001);
    expect(turns).toBeGreaterThan(3);
    expect(control.told.length).toBeGreaterThan(0);
    expect(control.told.length).toBeLessThanOrEqual(Math.ceil(seconds * 10) + 1);
    expect(control.told.every(({ bytesTotal }) => bytesTotal === large.size)).toBe(true);
  });

  test('end where the owner ends them', async () => {
    const abort = new AbortController();
    const control = { signal: abort.signal, onProgress: () => abort.abort() };
    expect(await readLogins(large, options, control)).toEqual({
      ok: false,
      problem: { code: 'cancelled' },
    });
  });

  test('do not begin where they were ended before', async () => {
    expect(await readLogins(large, options, watchedControl(AbortSignal.abort()))).toEqual({
      ok: false,
      problem: { code: 'cancelled' },
    });
  });

  test('a million rows are read, and what follows is told', async () => {
    const row = 'a,b,c,d,e\n';
    const outcome = await read(`${header}\n${login('First')}\n${row.repeat(1_000_005)}`);
    expect(outcome.read).toBe(1_000_000);
    expect(titles(outcome)).toEqual(['First']);
    expect(outcome.problems).toEqual([{ row: null, code: 'too-many-rows' }]);
  });
});
