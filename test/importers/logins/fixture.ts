/** Exports written for these tests after the documented headers, and what is made of them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import type { Evidence, ImportOutcome } from '../../../src/importers/evidence.ts';

export const fixtures = join(import.meta.dirname, '../fixtures/logins');

export const fixtureNames: readonly string[] = readdirSync(fixtures)
  .filter((name) => !name.endsWith('.expected'))
  .sort();

/** The file as its program writes it: a folder here is an archive there. */
export function fixtureFile(name: string): File {
  const path = join(fixtures, name);
  const bytes = statSync(path).isDirectory() ? zipOf(path) : readFileSync(path);
  return new File([new Uint8Array(bytes)], name);
}

function zipOf(folder: string): Uint8Array {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
  return zipSync(
    Object.fromEntries(
      paths.map((path) => [relative(folder, path), new Uint8Array(readFileSync(path))]),
    ),
  );
}

/** The outcome as a person would check it: a line for each piece of evidence. */
export function described(outcome: ImportOutcome): string {
  const problems = outcome.problems.map(({ row, code }) => `problem ${row ?? 'file'} ${code}`);
  return [
    `${outcome.format}, ${outcome.read} read`,
    ...outcome.evidence.map(lineOf),
    ...problems,
    '',
  ].join('\n');
}

function lineOf(evidence: Evidence): string {
  return [
    `${evidence.numberId ?? 'no number'} ${evidence.role} ${evidence.certainty} x${evidence.count}`,
    `"${evidence.title}"`,
    ...evidence.hints.map(({ kind, value }) => `${kind} ${value}`),
    evidence.reasons.map(({ code }) => code).join(' '),
    `${day(evidence.firstAt)} to ${day(evidence.lastAt)}`,
  ].join(' | ');
}

function day(time: number | null): string {
  return time === null ? '?' : new Date(time).toISOString().slice(0, 10);
}
