import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { relativeDay } from '../../../src/ui/text/dates.ts';
import { isolatesOf } from '../../../src/ui/text/isolates.ts';
import { t } from '../../../src/ui/text/t.ts';
import { Text } from '../../../src/ui/text/text.tsx';
import { reasonText } from '../../../src/ui/text/words.ts';

describe('texts', () => {
  it('gives every argument a <bdi> of its own', () => {
    const { container } = render(<Text id="progress" args={{ done: 9, total: 14 }} />);
    expect(container.innerHTML).toBe('<bdi>9</bdi> of <bdi>14</bdi> unbound');
  });

  it('writes plain text for attributes', () => {
    expect(t('progress', { done: 9, total: 14 })).toBe('9 of 14 unbound');
  });

  it('follows the plural rules', () => {
    expect(t('deadline', { deadline: 'ahead', days: 1 })).toBe('1 day left');
    expect(t('deadline', { deadline: 'ahead', days: 23 })).toBe('23 days left');
  });

  it('cuts nested isolates, and takes stray marks for text’s own', () => {
    expect(isolatesOf('a \u2068b \u2068c\u2069\u2069 d')).toEqual(['a ', ['b ', ['c']], ' d']);
    expect(isolatesOf('a\u2069 b')).toEqual(['a', ' b']);
    expect(isolatesOf('a \u2068b')).toEqual(['a ', ['b']]);
  });

  it.each([
    [{ code: 'mask', detail: '7' }, '7 digits are shown, and they agree with yours.'],
    [{ code: 'mask', detail: '1' }, '1 digit is shown, and it agrees with yours.'],
    [{ code: 'found-logins', detail: '1' }, 'It stands in 1 saved login.'],
    [{ code: 'label:phone', detail: '手机' }, 'Its label says “手机”.'],
    [{ code: 'label:other', detail: 'fax' }, 'A word nearby speaks of something else: “fax”.'],
    [{ code: 'place-text' }, 'It stands in the text of the page.'],
    [{ code: 'tomorrow', detail: 'x' }, 'A rule of Unbind’s spoke for it: “x”.'],
    [{ code: 'tomorrow' }, 'A rule of Unbind’s spoke for it (tomorrow).'],
  ])('words the reason %j', (reason, words) => {
    const { id, args } = reasonText(reason);
    expect(t(id, args)).toBe(words);
  });
});

describe('dates', () => {
  const noon = new Date(2026, 10, 25, 12).getTime();
  const day = 24 * 60 * 60 * 1000;

  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [3, '3 days ago'],
    [70, '2 months ago'],
    [800, '2 years ago'],
  ])('says of %i days ago: %s', (days, words) => {
    expect(relativeDay(noon - days * day, noon)).toBe(words);
  });

  it('counts days of the calendar, not hours', () => {
    expect(relativeDay(noon - 13 * 60 * 60 * 1000, noon)).toBe('yesterday');
  });
});
