import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, foldLine, writeCalendar } from '../../../src/core/export/calendar.ts';

const event = {
  uid: 'n1-last-day@unbind.example',
  day: '2026-12-31',
  summary: 'Last day of +1 415 555 0134',
  description: 'Still to do: 3; then cancel, not before.\nSee the list.',
  reminderDays: [1, 30, 0, 30],
};
const writtenAt = Date.UTC(2026, 10, 25, 12);
const written = writeCalendar({ name: 'Unbind', writtenAt, events: [event] });
const lines = written.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file', () => {
  it('puts each deadline on its day, without a clock', () => {
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('DTSTAMP:20261125T120000Z');
    expect(lines).toContain('UID:n1-last-day@unbind.example');
  });

  it('rings in the morning, the earliest reminder first, each once', () => {
    const triggers = lines.filter((line) => line.startsWith('TRIGGER'));
    expect(triggers).toEqual(['TRIGGER:-P29DT15H', 'TRIGGER:-PT15H', 'TRIGGER:PT9H']);
  });

  it('makes plain what would mean something', () => {
    expect(lines).toContain(
      'DESCRIPTION:Still to do: 3\\; then cancel\\, not before.\\nSee the list.',
    );
    expect(escapeText('a\\b\u0007')).toBe('a\\\\b');
  });

  it('opens and closes what it begins', () => {
    const begun = lines.filter((line) => line.startsWith('BEGIN:')).map((line) => line.slice(6));
    const ended = lines.filter((line) => line.startsWith('END:')).map((line) => line.slice(4));
    expect(begun.toSorted()).toEqual(ended.toSorted());
    expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('folds at 75 octets and never inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`;
        const parts = foldLine(line).split('\r\n');
        for (const part of parts) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(parts.map((part, at) => (at === 0 ? part : part.slice(1))).join('')).toBe(line);
      }),
    );
  });
});
