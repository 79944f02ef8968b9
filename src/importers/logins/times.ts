/** Times as password managers write them. */
import type { Timestamp } from '../../core/model.ts';

/** Earlier and later ones are no times of logins. */
const earliest = Date.UTC(1990, 0);
const latest = Date.UTC(2100, 0);

/** Seconds, milliseconds or microseconds since the epoch, or ISO 8601; null for all else. */
export function timeOf(value: unknown): Timestamp | null {
  const time = typeof value === 'number' ? fromCount(value) : fromText(value);
  return time !== null && time >= earliest && time <= latest ? Math.round(time) : null;
}

function fromText(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  if (/^\d{9,17}$/.test(text)) return fromCount(Number(text));
  if (!/^\d{4}-\d\d-\d\d/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

function fromCount(count: number): number | null {
  if (!Number.isFinite(count)) return null;
  if (count > 1e14) return count / 1000;
  return count > 1e11 ? count : count * 1000;
}
