import { expect, test } from 'vitest';
import { readPastedMessages } from '../../../src/importers/messages/read-messages.ts';

const options = { numberId: 'old', line: null };

test('Messages parted by blank lines are counted by service', () => {
  const read = readPastedMessages(
    '【示例银行】您的登录验证码是482913，请勿泄露。\n\nYour Exampler verification code is 482913.\n\n【示例银行】登录验证码771204，5分钟内有效。',
    options,
  );
  expect(
    read.ok && read.value.evidence.map(({ title, role, count }) => [title, role, count]),
  ).toEqual([
    ['示例银行', 'sign-in', 2],
    ['Exampler', 'unknown', 1],
  ]);
});

test('Nothing pasted is refused', () => {
  expect(readPastedMessages(' \n', options)).toEqual({ ok: false, problem: { code: 'empty' } });
});
