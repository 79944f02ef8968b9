/**
 * Reads an export of saved logins: a file in, evidence out. The file is read in pieces and no
 * login is kept; see docs/importing.md for what is read of each format and what is not.
 */
import type { OwnedNumber } from '../../core/identify.ts';
import { failure, type Result, success } from '../../core/result.ts';
import {
  type ImportControl,
  type ImportOutcome,
  type ImportRefusal,
  mostProblems,
  type RowProblem,
} from '../evidence.ts';
import { createPace, type Pace } from '../reading/pace.ts';
import { type ByteSource, bytesOf, ReadingEnded, textOf } from '../reading/pieces.ts';
import { mostUnpackedBytes, unpack } from '../reading/unpack.ts';
import { type NamedFile, type Source, sourceOf } from '../recognise.ts';
import type { TextKind } from '../recognise-text.ts';
import { refusalOf } from '../refusal.ts';
import { type Collector, createCollector } from './collect.ts';
import { createCsvLogins, type PieceReader } from './csv-logins.ts';
import { createJsonLogins } from './json-logins.ts';
import type { LoginSink } from './login.ts';
import { programOf } from './programs.ts';
import { createXmlLogins } from './xml-logins.ts';

export interface LoginOptions {
  /** The owner's numbers, found in any spelling. */
  readonly numbers: readonly OwnedNumber[];
  /** Also hand on logins that show no number (numberId null), for services known to use the phone. */
  readonly alsoWithoutNumber: boolean;
}

/** Larger than any honest export by far; an archive may be larger, as its attachments stay packed. */
const mostBytes = 200 * 1024 * 1024;
/** Nobody has more; what follows is told as not read. */
const mostLogins = 1_000_000;

export async function readLogins(
  file: NamedFile,
  options: LoginOptions,
  control: ImportControl,
): Promise<Result<ImportOutcome, ImportRefusal>> {
  const pace = createPace(control, file.size);
  try {
    if (await pace.ended()) throw new ReadingEnded();
    const source = await sourceOf(file, pace);
    return source.ok ? await readSource(file, source.value, options, pace) : source;
  } catch (error) {
    return failure(refusalOf(error));
  }
}

interface LoginPart {
  readonly kind: LoginKind;
  readonly bytes: ByteSource;
}

type LoginKind = Extract<TextKind, { readonly kind: `${string}-logins` }>;

async function readSource(
  file: Blob,
  source: Source,
  options: LoginOptions,
  pace: Pace,
): Promise<Result<ImportOutcome, ImportRefusal>> {
  if (source.kind === 'text' && file.size > mostBytes) {
    return failure({ code: 'too-large', limitBytes: mostBytes });
  }
  const parts = loginPartsOf(file, source, pace);
  const [first] = parts;
  if (first === undefined) return failure({ code: 'unknown-format' });
  const { format } = first.kind;
  const collector = createCollector({ ...options, program: programOf(format) });
  const notes = createNotes(collector);
  for (const part of parts) await readPart(part, notes.sink, pace);
  const { read, problems, moreProblems } = notes.taken();
  if (read === 0 && problems.some(({ code }) => code === 'cut-short')) {
    return failure({ code: 'cut-short', format });
  }
  return success({ format, read, evidence: collector.evidence(), problems, moreProblems });
}

function loginPartsOf(file: Blob, source: Source, pace: Pace): readonly LoginPart[] {
  if (source.kind === 'text') {
    return isLogins(source.text) ? [{ kind: source.text, bytes: bytesOf(file, pace) }] : [];
  }
  const allowance = { bytesLeft: mostUnpackedBytes };
  return source.parts.flatMap(({ entry, kind }) =>
    isLogins(kind) ? [{ kind, bytes: unpack(file, entry, allowance, pace) }] : [],
  );
}

function isLogins(kind: TextKind): kind is LoginKind {
  return kind.kind.endsWith('-logins');
}

async function readPart(part: LoginPart, sink: LoginSink, pace: Pace): Promise<void> {
  const reader = readerOf(part.kind, sink);
  for await (const piece of textOf(part.bytes)) {
    if (await pace.ended()) throw new ReadingEnded();
    reader.read(piece, false);
  }
  reader.read('', true);
}

function readerOf(kind: LoginKind, sink: LoginSink): PieceReader {
  switch (kind.kind) {
    case 'csv-logins':
      return createCsvLogins(kind.layout, sink);
    case 'json-logins':
      return createJsonLogins(kind.json, sink);
    case 'xml-logins':
      return createXmlLogins(sink);
  }
}

interface Taken {
  readonly read: number;
  readonly problems: readonly RowProblem[];
  readonly moreProblems: number;
}

function createNotes(collector: Collector): { sink: LoginSink; taken: () => Taken } {
  const problems: RowProblem[] = [];
  let moreProblems = 0;
  let read = 0;
  const problem: LoginSink['problem'] = (row, code) => {
    if (problems.length < mostProblems) problems.push({ row, code });
    else moreProblems += 1;
  };
  return {
    sink: {
      problem,
      login: (login) => {
        if (read >= mostLogins) {
          problem(null, 'too-many-rows');
          return false;
        }
        read += 1;
        collector.add(login);
        return true;
      },
    },
    taken: () => ({ read, problems, moreProblems }),
  };
}
