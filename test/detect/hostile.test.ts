import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutOf, shapeOf } from '../../src/core/phone/mask.ts';
import { readName, readWords } from '../../src/detect/field-sense.ts';
import { classifyFields } from '../../src/detect/fields.ts';
import { findShapes, sift } from '../../src/detect/text.ts';
import { judgeShape } from '../../src/detect/text-judge.ts';
import { openFrozen } from './frozen-pages.ts';
import { extract } from './read-once.ts';

/** Processor time of the best of some runs, in milliseconds: a busy machine must not look like a slow text. */
function timed(task: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const began = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

const units = [
  ...['1', '1 ', '1-', '(1', '1.', '1/', '+1', '1+', '12345-', '123 456 ', '1,', '1:', '0'],
  ...['*', '* ', '*-', '•', '• 1', '**1', 'x', 'x ', 'xx-', 'X1', '#', '_', '__ ', '1_', '…', '….'],
  ...[
    '-',
    '--',
    '- ',
    '.',
    '..',
    '. ',
    '\u00a0',
    '1\u00a0',
    '\u3000',
    '\u200b',
    '\u00ad1',
    '1\u200e',
  ],
  ...[
    '(',
    ')',
    ')(',
    '[1]',
    '１',
    '٣',
    '१ ',
    '＊１',
    '1ext',
    'ext 1',
    '1,,',
    '1;',
    ' ',
    '\n',
    '\t1',
  ],
  ...[
    'ending in ',
    'ends 1',
    'last 12 ',
    '尾号',
    '尾号1',
    'phone ',
    'phone1',
    'email/phone,',
    'or ',
  ],
  ...[
    'aB',
    'ABc',
    'a_b-',
    'é',
    'é1',
    'ﷺ',
    '電話',
    '電',
    '🇨🇳',
    '\ud800',
    '<',
    '&',
    '$1',
    '1%',
    '€ 1',
  ],
];
const long = (unit: string): string =>
  unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);

describe('20,000 characters made to be slow', () => {
  const limit = 200;
  it.each(units)('of %j cost no more than a blink', (unit) => {
    for (const text of [long(unit), `1${long(unit)}!`, `phone ${long(unit)}12`]) {
      expect(
        timed(() => sift(text)),
        'sift',
      ).toBeLessThan(limit);
      expect(
        timed(() => findShapes(text)),
        'findShapes',
      ).toBeLessThan(limit);
      expect(
        timed(() => layoutOf(text)),
        'layoutOf',
      ).toBeLessThan(limit);
      expect(
        timed(() => shapeOf(text)),
        'shapeOf',
      ).toBeLessThan(limit);
      // Labels and names are cut before they are read.
      const label = text.slice(0, 120);
      expect(
        timed(() => [readWords(label), readName(label)]),
        'readWords',
      ).toBeLessThan(20);
      const surroundings = { before: label, after: label, labels: [label, label] };
      expect(
        timed(() => judgeShape('****1234', surroundings)),
        'judgeShape',
      ).toBeLessThan(20);
    }
  });
});

const word = fc.constantFrom(
  ...['Phone', 'ending in', '34', '138****8000', '+1 415 555 0134', '(•••) •••-••34', '尾号1234'],
  ...[
    'Card',
    '手机',
    'code',
    '*',
    '1',
    '…',
    '—',
    '&nbsp;',
    '\u200f',
    '12/05/2026',
    '<',
    '"',
    'a@b.c',
  ],
);
const text = fc.oneof(
  fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const tag = fc.constantFrom(
  ...[
    'div',
    'span',
    'p',
    'b',
    'table',
    'tr',
    'td',
    'th',
    'dl',
    'dt',
    'dd',
    'label',
    'h1',
    'h2',
    'form',
  ],
  ...['fieldset', 'legend', 'button', 'a', 'wbr', 'svg', 'template', 'script', 'option', 'x-field'],
);
const attributeName = fc.constantFrom(
  ...['id', 'name', 'for', 'class', 'type', 'value', 'maxlength', 'autocomplete', 'placeholder'],
  ...['aria-label', 'aria-labelledby', 'title', 'readonly', 'href', 'inputmode', 'role', 'lang'],
);
const attributes = fc
  .array(
    fc.tuple(
      attributeName,
      fc.oneof(text, fc.constantFrom('a', 'tel', '-1', '1e9', 'parentElement')),
    ),
    {
      maxLength: 4,
    },
  )
  .map((all) => all.map(([name, value]) => ` ${name}="${value.replaceAll('"', '')}"`).join(''));
const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    text,
    fc
      .tuple(attributes, fc.constantFrom('input', 'select', 'textarea'))
      .map(([at, name]) => `<${name}${at}>`),
    fc
      .tuple(tag, attributes, tie('html'))
      .map(([name, at, inner]) => `<${name}${at}>${inner}</${name}>`),
  ),
  html: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
}));
const address = fc.constantFrom(
  'account/security',
  'login',
  'verify',
  'checkout',
  'news/1',
  '%E0%A4%A',
);

describe('a page of anything', () => {
  it('is read without an error, and gives nothing but patterns', () => {
    fc.assert(
      fc.property(html, address, (body, path) => {
        const page = openFrozen(`<title>Account</title>${body}`, `https://site.example/${path}`);
        const { candidates } = extract(page);
        for (const { pattern } of candidates) expect(pattern).toMatch(/^\+?[\d*…]+$/);
        const controls = [...page.querySelectorAll('input, select, textarea')];
        expect(classifyFields(controls)).toHaveLength(controls.length);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['deep', `${'<div>'.repeat(400)}138****8000`],
    ['wide', '<span>1</span>'.repeat(1_900)],
    ['of boxes', '<div><div><span>*</span></div></div>'.repeat(600)],
    ['of numbers', '<p>138****8000</p>'.repeat(3_000)],
    ['of one line', `<p>${'<b>Phone 12</b> ending in 34 '.repeat(1_500)}</p>`],
    ['of fields', '<label>Phone <input maxlength="3" value="138"></label>'.repeat(900)],
    ['of rows', `<table>${'<tr><td>Phone<td>••••34'.repeat(1_500)}</table>`],
  ])('%s is read within its budget', (_, body) => {
    const page = openFrozen(`<title>Account</title>${body}`, 'https://site.example/account');
    expect(timed(() => extract(page))).toBeLessThan(3_000);
    expect(extract(page).candidates.length).toBeLessThanOrEqual(64);
  });
});
