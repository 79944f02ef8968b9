import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, writeMarkdown } from '../../../src/core/export/markdown.ts';

describe('Markdown', () => {
  it('writes a report with boxes to tick', () => {
    const text = writeMarkdown([
      {
        title: 'Giving up +1 415 555 0134',
        facts: [{ label: 'Last day', value: '31 Dec 2026' }],
        sections: [
          {
            title: 'To do',
            hint: 'First things first.',
            lines: [
              {
                name: 'shop_one.example',
                facts: ['Sign-in'],
                note: 'two\nlines',
                address: 'https://shop.example/a_b',
                ticked: false,
              },
              { name: 'Mum', facts: [], note: '', address: null, ticked: true },
            ],
          },
        ],
      },
    ]);
    expect(text).toBe(
      [
        '# Giving up +1 415 555 0134',
        '- Last day: 31 Dec 2026',
        '## To do',
        'First things first.',
        '- [ ] **shop\\_one.example** · Sign-in\\\n  <https://shop.example/a_b>\\\n  two lines\n- [x] **Mum**\n',
      ].join('\n\n'),
    );
  });

  it.each([
    ['# no title', '\\# no title'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['[a](b) <i> | `c`', '\\[a\\](b) \\<i\\> \\| \\`c\\`'],
  ])('shows %j as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('keeps every text on its line', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeMarkdown(text)).not.toMatch(/[\r\n]/);
      }),
    );
  });
});
