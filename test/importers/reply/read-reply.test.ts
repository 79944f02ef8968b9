import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  evidenceOfReply,
  looksLikeReply,
  readReply,
} from '../../../src/importers/reply/read-reply.ts';

function rowsOf(text: string): string[] | string {
  const result = readReply(text);
  return result.ok
    ? result.value.map(({ name, count }) => `${name}=${String(count)}`)
    : result.problem.code;
}

const four = ['微信=2', '淘宝=1', '支付宝=1', '抖音=3'];

describe('However the names and counts are set', () => {
  test.each([
    ['微信2个、淘宝1个、支付宝1个、抖音3个', four],
    ['微信 2个,淘宝 1个,支付宝 1个,抖音 3个。', four],
    ['微信：2；淘宝：1；支付宝：1；抖音：3', four],
    ['1. 微信 2个\n2. 淘宝 1个\n3. 支付宝 1个\n4. 抖音 3个', four],
    ['(1)微信：2个账号\n(2)淘宝：1个账号\n(3)支付宝：1个账号\n(4)抖音：3个账号', four],
    ['①微信２个\n②淘宝１个\n③支付宝１个\n④抖音３个', four],
    ['微信\t2\n淘宝\t1\n支付宝\t1\n抖音\t3', four],
    ['微信（2个）\n淘宝（1个）\n支付宝（1个）\n抖音（3个）', four],
    ['【微信】2个【淘宝】1个【支付宝】1个【抖音】3个', four],
    ['微信2个 淘宝1个 支付宝1个 抖音3个', four],
    ['微信两个，淘宝一个，支付宝一个，抖音三个', four],
    ['微信绑定2个账号、淘宝绑定1个账号、支付宝绑定1个账号、抖音绑定3个账号', four],
    [
      '【工信部反诈中心】您查询的号码138****8000关联的互联网账号情况：微信2个，淘宝1个，支付宝1个，抖音3个。如有疑问请拨打12381。',
      four,
    ],
    [
      '尊敬的用户，截至2024年5月4日，您名下手机号关联互联网账号共7个，其中：微信2个、淘宝1个、支付宝1个、抖音3个。详情请查询一证通查。',
      four,
    ],
    ['微信2個、淘寶1個、支付寶1個、抖音3個', ['微信=2', '淘寶=1', '支付寶=1', '抖音=3']],
    ['QQ：3个；12306：1个；58同城：1个', ['QQ=3', '58同城=1']],
    ['微博十二个', ['微博=12']],
    ['快手0个、京东1个', ['快手=0', '京东=1']],
  ])('%j', (text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});

test('A reply may tell a number only: then it names no service', () => {
  expect(rowsOf('【工信部反诈中心】您的号码138****8000关联互联网账号14个。')).toEqual(['=14']);
  expect(rowsOf('经查询，您名下共关联互联网账号8个')).toEqual(['=8']);
  expect(evidenceOfReply([{ name: '', count: 14 }], 'old')).toEqual([]);
});

test('What is no reply is refused', () => {
  expect(rowsOf('')).toBe('empty');
  expect(rowsOf('晚上八点老地方见')).toBe('unknown-format');
});

test('Evidence is likely, its role unknown; a count of none is evidence of none', () => {
  const rows = [
    { name: ' 微信\u202e ', count: 2 },
    { name: '淘宝', count: null },
    { name: '快手', count: 0 },
  ];
  expect(evidenceOfReply(rows, 'old')).toMatchObject([
    {
      source: 'reply',
      title: '微信',
      hints: [{ kind: 'name', value: '微信' }],
      numberId: 'old',
      role: 'unknown',
      certainty: 'likely',
      count: 2,
    },
    { title: '淘宝', count: 1 },
  ]);
});

describe('A reply is told from messages', () => {
  test.each([
    ['微信2个，淘宝1个，抖音3个', true],
    ['【工信部反诈中心】您的号码关联互联网账号14个', true],
    ['一证通查：微信2个', true],
    ['微信 2\n淘宝 1\n抖音 3', true],
    ['【示例银行】您的登录验证码是771204，5分钟内有效。', false],
    ['【工信部反诈中心】您的验证码是771204，用于一证通查', false],
    ['Your Exampler code is 559021', false],
    ['买3个苹果，2个梨', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(looksLikeReply(text)).toBe(expected);
  });
});

test('No text makes it fail, or keeps it long', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom('微信', '2个', '、', '：', '\n', '共', '十', '（', '【'),
          fc.string(),
        ),
        { maxLength: 30 },
      ),
      (pieces) => {
        const text = pieces.join('');
        looksLikeReply(text);
        const result = readReply(text);
        if (result.ok)
          for (const { name } of result.value) expect(name.length).toBeLessThanOrEqual(20);
      },
    ),
  );
  const began = performance.now();
  for (const hostile of [
    '共'.repeat(100_000),
    '微信 '.repeat(60_000),
    '('.repeat(200_000),
    '1'.repeat(200_000),
  ]) {
    readReply(hostile);
  }
  expect(performance.now() - began).toBeLessThan(5_000);
});
