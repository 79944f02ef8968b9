/** When a message came, as the formats write it. */
import type { Timestamp } from '../../core/model.ts';

const apple = Date.UTC(2001, 0, 1);
/** Before text messages, and after this century: not a date. */
const earliest = Date.UTC(1992, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/** Milliseconds since the epoch, or null where it cannot be told. */
export function messageDate(given: string): Timestamp | null {
  const text = given.trim();
  if (/^\d+(?:\.\d+)?$/.test(text) && !/^(?:19|20)\d{6}$/.test(text))
    return inRange(ofCount(Number(text)));
  return inRange(ofWords(text));
}

function inRange(time: number): Timestamp | null {
  const whole = Math.round(time);
  return whole >= earliest && whole < latest ? whole : null;
}

/** Seconds, milliseconds, micro- or nanoseconds, since 1970 or, on Apple's systems, 2001. */
function ofCount(count: number): number {
  if (count >= 1e18) return count / 1e6;
  if (count >= 1e17) return apple + count / 1e6;
  if (count >= 1e15) return count / 1e3;
  if (count >= 6e11) return count;
  if (count >= 1e9) return count * 1e3;
  return count >= 1e8 ? apple + count * 1e3 : Number.NaN;
}

const yearFirst =
  /^(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?:[日일.]|(?=\D|$))[\sT,]*(?:[^\d\s]{0,8}\s*(\d{1,2})\s*[:：时時시]\s*(\d{1,2}))?/u;
const yearLast =
  /^(\d{1,2})([-/.])\s*(\d{1,2})[-/.]\s*(\d{4}|\d{2})(?!\d)[\s,T]*(?:(\d{1,2})[:.](\d{2}))?/;

function ofWords(text: string): number {
  // With an offset it is exact; what has none is the machine's own time, as is the rest.
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(text)) {
    return Date.parse(text);
  }
  const first = yearFirst.exec(text);
  if (first !== null) {
    const [, year, month, day, hour, minute] = first;
    const later = /下午|晚上|午後|오후|PM/iu.test(text) && Number(hour) < 12 ? 12 : 0;
    return local(
      Number(year),
      Number(month),
      Number(day),
      Number(hour ?? 0) + later,
      Number(minute ?? 0),
    );
  }
  const last = yearLast.exec(text);
  if (last !== null) return ofYearLast(last, text);
  return /\p{L}{3}/u.test(text) && /\d{4}/.test(text) && text.length < 60
    ? Date.parse(text)
    : Number.NaN;
}

/** Day first, but for slashes with AM or PM or a second number above twelve. */
function ofYearLast(parts: RegExpExecArray, text: string): number {
  const [, one, sign, two, year, hour, minute] = parts;
  const american = sign === '/' && (/[ap]\.?m/i.test(text) || Number(two) > 12);
  const [day, month] = american ? [two, one] : [one, two];
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const later = /p\.?m/i.test(text) && Number(hour) < 12 ? 12 : 0;
  return local(full, Number(month), Number(day), Number(hour ?? 0) + later, Number(minute ?? 0));
}

function local(year: number, month: number, day: number, hour: number, minute: number): number {
  if (month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  return new Date(year, month - 1, day, hour, minute).getTime();
}
