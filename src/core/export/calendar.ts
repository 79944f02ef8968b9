/** Deadlines as an iCalendar file (RFC 5545). Pure; the words come from outside. */
import { addDays } from '../calendar.ts';
import type { IsoDate, Timestamp } from '../model.ts';

export interface CalendarEvent {
  /** The same in every export, so that importing again moves the event instead of doubling it. */
  readonly uid: string;
  readonly day: IsoDate;
  readonly summary: string;
  readonly description: string;
  /** Reminders so many days before. */
  readonly reminderDays: readonly number[];
}

interface Calendar {
  readonly name: string;
  readonly writtenAt: Timestamp;
  readonly events: readonly CalendarEvent[];
}

export function writeCalendar({ name, writtenAt, events }: Calendar): string {
  const stamp = new Date(writtenAt).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Unbind//Unbind//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** A day without a clock, wherever its owner is, that does not make them busy. */
function eventLines(event: CalendarEvent, stamp: string): readonly string[] {
  const { uid, day, summary, description, reminderDays } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The end is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    ...[...new Set(reminderDays)].toSorted((a, b) => b - a).flatMap((days) => alarm(days, summary)),
    'END:VEVENT',
  ];
}

/** At nine in the morning: a day begins at midnight, when nobody wants to be woken. */
function alarm(daysBefore: number, summary: string): readonly string[] {
  const trigger =
    daysBefore <= 0 ? 'PT9H' : daysBefore === 1 ? '-PT15H' : `-P${daysBefore - 1}DT15H`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}

/** Backslash, semicolon and comma have a meaning there, line ends are written out, other controls are not allowed. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}

const mostOctets = 75;

/** Lines are at most 75 octets of UTF-8; what follows begins with a space. No character is cut. */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
