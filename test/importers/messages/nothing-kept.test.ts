import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMessages, readPastedMessages } from '../../../src/importers/messages/read-messages.ts';
import { backupOf, control, fixture, read } from './files.ts';

const options = { numberId: 'old', line: null };
const names = [
  'backup.xml',
  'android.csv',
  'chinese.csv',
  'iphone.json',
  'android.ndjson',
  'conversations.json',
  'pasted.txt',
];

/** What the fixtures say that must end with the reading. */
const secrets = [
  '771204',
  '338150',
  '559021',
  '559022',
  '559023',
  '559024',
  '662714',
  '4455',
  '+1555555',
  '15555550142',
  '13800138000',
  '10690123',
  'Emma',
  '张三',
  'see you',
  'Never share',
  '请勿泄露',
  '有效',
  'Pictureshop',
  'PHNtc',
];

test.each(names)('Nothing of %s but names and dates is returned or told', async (name) => {
  const told: unknown[] = [];
  const result = await readMessages(fixture(name), options, control(told));
  const everything = JSON.stringify([result, told]);
  expect(result.ok && result.value.evidence.length).toBeGreaterThan(0);
  for (const secret of secrets) expect(everything).not.toContain(secret);
});

/** Pieces of messages, so that what is made of them looks like one often enough. */
const piece = fc.oneof(
  fc.constantFrom(
    '【示例银行】',
    '[',
    ']',
    '【',
    '】',
    'Your ',
    'Exampler ',
    'code',
    ' is ',
    '验证码',
    ': ',
    '\n',
    'G-',
    '@shop.example #',
    'verification code',
    ' for ',
    '<#> ',
    ' - ',
    '認証コード',
    '是',
    '. Never share it',
    'код ',
    '"',
    ',',
    '{"body":"',
    '}',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^\d{4,8}$/),
);

test('Whatever is pasted: no error, no code, no body', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('');
      const result = readPastedMessages(text, options);
      if (!result.ok) return;
      for (const { title, hints } of result.value.evidence) {
        expect(hints.length).toBeGreaterThan(0);
        for (const shown of [title, ...hints.map(({ value }) => value)]) {
          // Public numbers that are names: 铁路12306.
          expect(shown.replace(/(?<!\d)(?:1[02]\d{3}|9[56]\d{3})(?!\d)/g, '')).not.toMatch(/\d{4}/);
          expect(shown.length).toBeLessThanOrEqual(120);
          expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        }
      }
    }),
    { numRuns: 3_000 },
  );
});

test('Whatever the bytes are, a reading ends with an outcome or a refusal', async () => {
  const starts = [
    '',
    '<smses count="1"><sms body="',
    '[{"body":"',
    '{"messages":[',
    'from,text,date\n',
    '\u00ff\u00fe',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 300 }),
      async (start, bytes) => {
        const result = await readMessages(new Blob([start, bytes.slice()]), options, control());
        expect(typeof result.ok).toBe('boolean');
      },
    ),
    { numRuns: 400 },
  );
});

test('A name is one line without marks that are not seen', async () => {
  const hidden = '\u202e示例\u200b银\u2066行';
  const { evidence } = await read(new Blob([backupOf([`【${hidden}】登录验证码771204`])]));
  expect(evidence.map(({ title }) => title)).toEqual(['示例银行']);
});

test.each([
  ['【482913】验证码'],
  ['【A1B2C3】验证码771204'],
  ['【这是一句写在括号里的很长很长很长很长的话不是签名】验证码771204'],
  ['【https://evil.example】验证码771204'],
  ['【验证码】771204'],
  ['【温馨提示】验证码771204'],
  ['[1] 验证码771204'],
])('%s is signed by nobody', (body) => {
  const result = readPastedMessages(body, options);
  expect(result.ok && result.value.evidence).toEqual([]);
});
