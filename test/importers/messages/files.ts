/** Files for the readers of histories, and what their reading keeps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence, ImportControl } from '../../../src/importers/evidence.ts';
import { readMessages } from '../../../src/importers/messages/read-messages.ts';

export function fixture(name: string): Blob {
  return new Blob([readFileSync(join(import.meta.dirname, 'fixtures', name))]);
}

export function control(told: unknown[] = [], signal?: AbortSignal): ImportControl {
  return {
    signal: signal ?? new AbortController().signal,
    onProgress: (progress) => told.push(progress),
  };
}

export async function read(file: Blob, line: string | null = null) {
  const result = await readMessages(file, { numberId: 'old', line }, control());
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return result.value;
}

export function summary(evidence: readonly Evidence[]): readonly string[] {
  return evidence.map(({ title, hints, role, certainty, count }) =>
    [title === '' ? (hints[0]?.value ?? '') : title, role, certainty, count].join(', '),
  );
}

/** A backup with the given messages. */
export function backupOf(bodies: readonly string[], end = '</smses>'): string {
  const entry = (body: string, at: number) =>
    `<sms address="1069012345678" date="${1714800000000 + at}" type="1" body="${body}" sub_id="1" contact_name="(Unknown)" />\n`;
  return `<?xml version='1.0' encoding='UTF-8' ?>\n<smses count="${bodies.length}">\n${bodies.map(entry).join('')}${end}`;
}
