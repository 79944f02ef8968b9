import { describe, expect, test } from 'vitest';
import { readMessages } from '../../../src/importers/messages/read-messages.ts';
import { backupOf, control, fixture, read, summary } from './files.ts';

const options = { numberId: 'old', line: null };
const signed = '【示例银行】登录验证码771204';
const bank = '示例银行, sign-in, certain';

async function refusalOf(...parts: BlobPart[]) {
  const result = await readMessages(new Blob(parts), options, control());
  return result.ok ? null : result.problem;
}

describe('What is refused, and as what', () => {
  test('An empty file', async () => {
    expect(await refusalOf()).toEqual({ code: 'empty' });
    expect(await refusalOf(' \n ')).toEqual({ code: 'empty' });
  });
  test('A picture, a database of a phone, a page, a letter', async () => {
    expect(await refusalOf(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toEqual({
      code: 'wrong-kind',
      format: 'image',
    });
    expect(await refusalOf('SQLite format 3\0', new Uint8Array(100))).toEqual({
      code: 'wrong-kind',
      format: 'database',
    });
    expect(await refusalOf('<!doctype html><p>Your Exampler code is 1234')).toEqual({
      code: 'wrong-kind',
      format: 'web-page',
    });
    expect(await refusalOf('Dear friend, nothing in here is a message.')).toEqual({
      code: 'unknown-format',
    });
  });
  test('What the owner ends', async () => {
    const ended = AbortSignal.abort();
    const result = await readMessages(fixture('backup.xml'), options, control([], ended));
    expect(result).toEqual({ ok: false, problem: { code: 'cancelled' } });
  });
  test('Ending it halfway', async () => {
    const controller = new AbortController();
    const file = new Blob([backupOf(Array.from({ length: 20_000 }, () => signed))]);
    const result = await readMessages(file, options, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(result).toEqual({ ok: false, problem: { code: 'cancelled' } });
  });
});

describe('What is broken costs its own part', () => {
  test('A backup that was cut off: what stands before is offered, and it is told', async () => {
    const whole = backupOf([signed, signed, signed]);
    const { evidence, problems } = await read(new Blob([whole.slice(0, -120)]));
    expect(summary(evidence)).toEqual([`${bank}, 2`]);
    expect(problems).toEqual([{ row: 2, code: 'cut-short' }]);
  });

  test('JSON that was cut off', async () => {
    const one = '{"address":"Exampler","body":"Your Exampler code is 559021","date":1714800000000}';
    const { evidence, problems } = await read(new Blob([`[${one},\n${one},\n${one.slice(0, 40)}`]));
    expect(summary(evidence)).toEqual(['Exampler, unknown, certain, 2']);
    expect(problems).toEqual([{ row: 3, code: 'cut-short' }]);
  });

  test('A line of JSON that is none', async () => {
    const one = '{"address":"Exampler","body":"Your Exampler code is 559021","date":1714800000000}';
    const { evidence, problems } = await read(
      new Blob([`${one}\n{"address":"Exampler,"body\n${one}\nrubbish\n${one}\n`]),
    );
    expect(summary(evidence)).toEqual(['Exampler, unknown, certain, 3']);
    expect(problems.map(({ row }) => row)).toEqual([2, 4]);
  });

  test('A row with too few columns', async () => {
    const { evidence, problems } = await read(
      new Blob([`date,from,text\n2024-05-04,Exampler\n2024-05-04,Exampler,Your code is 559021\n`]),
    );
    expect(summary(evidence)).toEqual(['Exampler, unknown, certain, 1']);
    expect(problems).toEqual([{ row: 2, code: 'too-few-columns' }]);
  });

  test('A definition of entities is read as nothing and expanded to nothing', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "验证码"><!ENTITY b "&a;&a;&a;">]><smses>
      <sms address="Exampler" type="1" date="1714800000000" body="&b; 559021" />
      <sms address="1069012345678" type="1" date="1714800000000" body="${signed}" /></smses>`;
    expect(summary((await read(new Blob([bomb]))).evidence)).toEqual([`${bank}, 1`]);
  });

  test('Control characters and halves of emoji pass', async () => {
    const file = new Blob([
      backupOf([`\u0001\u0000${signed}&#x1F;&#55357;`, signed]).replace('\u0000', ' '),
    ]);
    expect(summary((await read(file)).evidence)).toEqual([`${bank}, 2`]);
  });

  test('Halves of emoji as bytes of their own', async () => {
    const [before = '', after = ''] = backupOf([`${signed}~`]).split('~');
    const file = new Blob([before, Uint8Array.of(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), after]);
    expect(summary((await read(file)).evidence)).toEqual([`${bank}, 1`]);
  });

  test('More problems than anyone reads are counted', async () => {
    const row = '2024-05-04,Exampler\n';
    const outcome = await read(new Blob([`date,from,text\n${row.repeat(50)}`]));
    expect(outcome.problems).toHaveLength(20);
    expect(outcome.moreProblems).toBe(30);
  });
});

describe('What is made to fill the memory or the time', () => {
  const long = 'x'.repeat(10_000_000);

  test('A message of ten megabytes is judged by its ends', async () => {
    const file = new Blob([backupOf([`${signed}。${long}`, `${long}验证码771204【示例云】`])]);
    expect(summary((await read(file)).evidence).toSorted()).toEqual([
      '示例云, unknown, certain, 1',
      `${bank}, 1`,
    ]);
  });

  test('So it is in JSON and in plain text', async () => {
    const json = new Blob([`[{"address":"Exampler","date":1,"body":"${signed}。${long}"}]`]);
    expect(summary((await read(json)).evidence)).toEqual([`${bank}, 1`]);
    const text = new Blob([`${signed}。${long}\n\n${signed}`]);
    expect(summary((await read(text)).evidence)).toEqual([`${bank}, 2`]);
  });

  test.each([
    ['brackets', '【'.repeat(400)],
    ['pairs', '【】'.repeat(200)],
    ['digits', '1 '.repeat(400)],
    ['blanks', `code${' '.repeat(790)}`],
    ['words', 'code for '.repeat(80)],
    ['labels', `@${'a.'.repeat(390)}`],
    ['capitals', 'A'.repeat(800)],
    ['hashes', '<#>'.repeat(260)],
    ['dashes', ' - '.repeat(260)],
  ])('A thousand messages of %s take no second each', async (_, body) => {
    const file = new Blob([
      backupOf(Array.from({ length: 1_000 }, () => body.replaceAll('<', '&lt;'))),
    ]);
    const began = performance.now();
    await read(file);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('Deep nesting', async () => {
    const file = new Blob([
      '{"body":"x","from":"y","z":',
      '['.repeat(200_000),
      ']'.repeat(200_000),
      '}',
    ]);
    expect((await read(file)).read).toBe(1);
  });

  test('Twenty thousand services are more than anyone has', async () => {
    const bodies = Array.from({ length: 20_000 }, (_, at) => {
      const name = at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q');
      return `【Ex${name}】验证码771204`;
    });
    expect((await read(new Blob([backupOf(bodies)]))).evidence.length).toBeLessThanOrEqual(5_000);
  });

  test('Progress is told, and not often', async () => {
    const told: unknown[] = [];
    const bodies = Array.from({ length: 60_000 }, () => signed);
    const began = performance.now();
    await readMessages(new Blob([backupOf(bodies)]), options, control(told));
    expect(told.length).toBeGreaterThan(0);
    expect(told.length).toBeLessThanOrEqual((performance.now() - began) / 100 + 1);
  });
});
