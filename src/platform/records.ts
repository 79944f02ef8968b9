/** The shape of stored records: a version around what the schemas describe. */
import * as z from 'zod/mini';

/** A record of a later version is set aside, never guessed at. */
const recordVersion = 1;

const single = z.looseObject({ version: z.literal(recordVersion), value: z.unknown() });
const list = z.looseObject({ version: z.literal(recordVersion), items: z.array(z.unknown()) });

export interface Items<Item> {
  /** Those that parse. */
  readonly items: readonly Item[];
  /** True where anything did not: the record must be kept whole before it is replaced. */
  readonly unreadable: boolean;
}

/** An absent record is an empty list; a damaged item does not take its neighbours along. */
export function unpackItems<Item>(schema: z.ZodMiniType<Item>, raw: unknown): Items<Item> {
  if (raw === undefined) return { items: [], unreadable: false };
  const record = list.safeParse(raw);
  if (!record.success) return { items: [], unreadable: true };
  const parsed = record.data.items.map((item) => schema.safeParse(item));
  return {
    items: parsed.flatMap((each) => (each.success ? [each.data] : [])),
    unreadable: parsed.some((each) => !each.success),
  };
}

export function packItems(items: readonly unknown[]): unknown {
  return { version: recordVersion, items };
}

export function unpackRecord<Value extends object>(
  schema: z.ZodMiniType<Value>,
  raw: unknown,
): Value | 'absent' | 'unreadable' {
  if (raw === undefined) return 'absent';
  const record = single.safeParse(raw);
  if (!record.success) return 'unreadable';
  const parsed = schema.safeParse(record.data.value);
  return parsed.success ? parsed.data : 'unreadable';
}

export function packRecord(value: object): unknown {
  return { version: recordVersion, value };
}
