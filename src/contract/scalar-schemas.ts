/** The small values that records and messages share. */
import * as z from 'zod/mini';
import { type E164, lastTimestamp } from '../core/model.ts';
import type { ReminderSettings } from '../core/reminders.ts';

export const e164 = z.custom<E164>(
  (value) => typeof value === 'string' && /^\+[1-9]\d{3,14}$/.test(value),
);

/** A day that exists: `2026-02-30` does not. */
export const isoDate = z.string().check(
  z.refine((text) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }),
);

export const timestamp = z.number().check(z.nonnegative(), z.lte(lastTimestamp));

/** ISO 3166-1 alpha-2 or a code that the numbering tables use beside it. */
export const country = z.string().check(z.regex(/^[A-Z]{2}$/));

export const id = z.string().check(z.minLength(1), z.maxLength(80));

/** A registrable domain, a host or an IP address. */
export const site = z.string().check(z.minLength(1), z.maxLength(253), z.regex(/^[^\s/|]+$/));

/** Owner's own words. */
export const words = z.string().check(z.maxLength(2_000));

export const reasons = z
  .array(
    z.object({
      code: z.string().check(z.maxLength(60)),
      detail: z.exactOptional(z.string().check(z.maxLength(120))),
    }),
  )
  .check(z.maxLength(24));

const timeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

export const reminders: z.ZodMiniType<ReminderSettings> = z.object({
  on: z.boolean(),
  days: z.array(z.int().check(z.gte(0), z.lte(365))).check(z.maxLength(12)),
  quietFrom: timeOfDay,
  quietUntil: timeOfDay,
});

/** What the owner calls one of several accounts; a bar would break the binding's id. */
export const account = z.string().check(z.maxLength(80), z.regex(/^[^|]*$/));

/** An address that a click may open: of the web, and nothing that runs. */
export const webAddress = z.string().check(
  z.maxLength(400),
  z.regex(/^https?:\/\/[^\s]+$/i),
  z.refine((text) => URL.canParse(text)),
);
