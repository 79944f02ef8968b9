import { describe, expect, test } from 'vitest';
import { readPastedMessages } from '../../../src/importers/messages/read-messages.ts';
import { messageFormatOf } from '../../../src/importers/messages/recognise-messages.ts';
import { backupOf, fixture, read, summary } from './files.ts';

const bank = '示例银行, sign-in, certain';
const exampler = 'Exampler, unknown, certain';

describe('Each format gives what its received messages are evidence of', () => {
  test.each([
    [
      'backup.xml',
      'sms-backup-restore',
      [`${bank}, 2`, `${exampler}, 1`, 'Mountainbook, unknown, certain, 1'],
    ],
    ['android.csv', 'messages-csv', [`${bank}, 1`, `${exampler}, 1`]],
    ['chinese.csv', 'messages-csv', [`${bank}, 2`]],
    ['iphone.json', 'messages-json', [`${exampler}, 1`, 'Google, unknown, certain, 1']],
    ['android.ndjson', 'messages-json', [`${bank}, 2`, `${exampler}, 1`]],
    ['conversations.json', 'messages-json', [`${exampler}, 1`]],
    ['pasted.txt', 'messages-text', [`${bank}, 2`, `${exampler}, 1`]],
  ])('%s', async (name, format, expected) => {
    const outcome = await read(fixture(name));
    expect(outcome.format).toBe(format);
    expect(summary(outcome.evidence)).toEqual(expected);
    for (const evidence of outcome.evidence) {
      expect(evidence).toMatchObject({ source: 'messages', numberId: 'old' });
      expect(evidence.reasons.length).toBeGreaterThan(0);
    }
  });
});

describe('Dates', () => {
  test('The first and the last are kept', async () => {
    const [first] = (await read(fixture('backup.xml'))).evidence;
    expect(first).toMatchObject({ firstAt: 1714800000000, lastAt: 1714900000000, count: 2 });
  });

  test('Apple counts from 2001, in seconds or in billionths', async () => {
    const { evidence } = await read(fixture('iphone.json'));
    expect(evidence.map(({ firstAt }) => firstAt)).toEqual([
      Date.UTC(2001, 0, 1) + 736000000000,
      Date.UTC(2001, 0, 1) + 736000200000,
    ]);
  });

  test('Chinese dates are read, afternoon and all', async () => {
    const [first] = (await read(fixture('chinese.csv'))).evidence;
    expect(first?.firstAt).toBe(new Date(2024, 4, 4, 9, 20).getTime());
    expect(first?.lastAt).toBe(new Date(2024, 4, 5, 15, 20).getTime());
  });

  test('A date that is none costs the date, and its row is told', async () => {
    const { evidence, problems } = await read(fixture('backup.xml'));
    expect(evidence.find(({ title }) => title === 'Mountainbook')?.firstAt).toBeNull();
    expect(problems).toEqual([{ row: 6, code: 'date-unknown' }]);
  });
});

describe('Lines', () => {
  test('All are told, with what each received', async () => {
    const { lines } = await read(fixture('backup.xml'));
    expect(lines).toEqual([
      { id: '1', messages: 4 },
      { id: '2', messages: 1 },
    ]);
  });

  test('Only the chosen one counts; what names no line counts for any', async () => {
    const { evidence } = await read(fixture('backup.xml'), '2');
    expect(summary(evidence)).toEqual([`${bank}, 1`, 'Mountainbook, unknown, certain, 1']);
  });

  test('A table may name them too', async () => {
    const { lines } = await read(fixture('android.csv'));
    expect(lines.map(({ id }) => id)).toEqual(['SIM1', 'SIM2']);
  });
});

describe('Encodings', () => {
  const text =
    '号码,类型,内容,时间\n1069012345678,接收,【示例银行】您的登录验证码是771204,2024-05-04 09:20\n';
  test('UTF-16 with and without its mark, and UTF-8 with one', async () => {
    const units = Uint16Array.from(text, (unit) => unit.charCodeAt(0));
    const marked = new Blob(['\uFEFF', text]);
    for (const file of [new Blob([Uint16Array.of(0xfeff), units]), new Blob([units]), marked]) {
      expect(summary((await read(file)).evidence)).toEqual([`${bank}, 1`]);
    }
  });
});

test('Old Chinese and Japanese encodings', async () => {
  expect(summary((await read(fixture('chinese-gbk.csv'))).evidence)).toEqual([`${bank}, 1`]);
  expect(summary((await read(fixture('japanese-sjis.csv'))).evidence)).toEqual([
    '例示銀行, sign-in, certain, 1',
  ]);
});

describe('A file is no history where its beginning says so', () => {
  test.each([
    ['name,url,username,password,note\nA,https://a.example,b,c,d', null],
    ['{"encrypted":false,"items":[{"login":{"username":"x"},"notes":"text"}]}', null],
    ['<html><body>Your Exampler code is 559021. Never share it</body></html>', null],
    ['Just a letter to a friend, about nothing in particular.', null],
    ['﻿  <?xml version="1.0"?>\n<smses count="1">', 'sms-backup-restore'],
    ['from,to,text\n1,2,3', 'messages-csv'],
    ['Absender;Datum;Nachricht\n', 'messages-csv'],
    ['[{"body":"x","address":"y"}]', 'messages-json'],
    ['Your Exampler code is 559021. Never share it.', 'messages-text'],
  ])('%j', (head, format) => {
    expect(messageFormatOf(head)).toBe(format);
  });
});

test('What is pasted may be any of the formats', () => {
  const result = readPastedMessages(backupOf(['【示例银行】登录验证码338150']), {
    numberId: 'old',
    line: null,
  });
  expect(result.ok && summary(result.value.evidence)).toEqual([`${bank}, 1`]);
});
