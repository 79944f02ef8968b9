/** The backup file: everything the owner entered and everything that was found, as JSON. */
import * as z from 'zod/mini';
import { bindingRecord, retiringNumberRecord, settingsRecord } from '../contract/record-schemas.ts';
import type { Everything } from '../core/join.ts';
import type { Binding, RetiringNumber, Settings } from '../core/model.ts';
import { failure, type Result, success } from '../core/result.ts';

const format = 'unbind-backup';
const version = 1;

const file = z.looseObject({
  format: z.literal(format),
  version: z.int(),
  numbers: z.array(z.unknown()),
  bindings: z.array(z.unknown()),
  settings: z.unknown(),
});

export function writeBackup(everything: Everything, at: string): string {
  return `${JSON.stringify({ format, version, writtenAt: at, ...everything }, null, 1)}\n`;
}

export interface ReadBackup {
  readonly numbers: readonly RetiringNumber[];
  readonly bindings: readonly Binding[];
  /** Null where the file's own could not be read. */
  readonly settings: Settings | null;
  /** Parts that could not be read and were left out. */
  readonly unreadable: number;
}

/** Reads what can be read; one damaged part does not take the others along. */
export function readBackup(text: string): Result<ReadBackup, 'not-a-backup' | 'newer-backup'> {
  const parsed = file.safeParse(parseJson(text));
  if (!parsed.success) return failure('not-a-backup');
  if (parsed.data.version > version) return failure('newer-backup');
  const numbers = parsed.data.numbers.map((each) => retiringNumberRecord.safeParse(each));
  const bindings = parsed.data.bindings.map((each) => bindingRecord.safeParse(each));
  const settings = settingsRecord.safeParse(parsed.data.settings);
  return success({
    numbers: numbers.flatMap((each) => (each.success ? [each.data] : [])),
    bindings: bindings.flatMap((each) => (each.success ? [each.data] : [])),
    settings: settings.success ? settings.data : null,
    unreadable: [...numbers, ...bindings, settings].filter((each) => !each.success).length,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half a file, or another one: told apart from a backup by being nothing.
    return null;
  }
}
