/** Reads a history of messages: a file of any size, or a pasted text. */
import { failure, type Result, success } from '../../core/result.ts';
import type { ImportControl, ImportOutcome, ImportRefusal } from '../evidence.ts';
import { isWebPage, kindOfBytes, looksBinary } from '../reading/file-kinds.ts';
import { createPace } from '../reading/pace.ts';
import { readBytes } from '../reading/pieces.ts';
import { refusalOf } from '../refusal.ts';
import { CsvMessages, columnsOf } from './csv-messages.ts';
import { historyText } from './file-text.ts';
import { JsonMessages } from './json-messages.ts';
import { type MessageLine, type MessageReader, Reading } from './reading.ts';
import { type MessageFormat, messageFormatOf } from './recognise-messages.ts';
import { TextMessages } from './text-messages.ts';
import { XmlMessages } from './xml-messages.ts';

export type { MessageLine } from './reading.ts';

export interface MessageOptions {
  /** The retiring number whose line the history belongs to. */
  readonly numberId: string;
  /** Only messages of this line, where the file tells lines apart; null for all. */
  readonly line: string | null;
}

/** Characters by which the format of a pasted text is told. */
const headLength = 64 * 1024;

export type MessagesRead = ImportOutcome & { readonly lines: readonly MessageLine[] };

/**
 * Evidence of every service that wrote to the line. Nothing of a message but the name of
 * its service and its date is kept. Problems of single entries do not end the reading.
 */
export async function readMessages(
  file: Blob & { readonly name?: string },
  options: MessageOptions,
  control: ImportControl,
): Promise<Result<MessagesRead, ImportRefusal>> {
  if (file.size === 0) return failure({ code: 'empty' });
  const pace = createPace(control, file.size);
  try {
    if (await pace.ended()) return failure({ code: 'cancelled' });
    const text = await historyText(file);
    const begun = await begin(file, text.head, new Reading(options.line));
    if (!begun.ok) return begun;
    const { format, reader, reading } = begun.value;
    for await (const piece of text.pieces(pace)) reader.write(piece);
    reader.end();
    return success({ ...outcomeOf(format, reading, options), lines: reading.lines() });
  } catch (error) {
    return failure(refusalOf(error));
  }
}

interface Begun {
  readonly format: MessageFormat;
  readonly reading: Reading;
  readonly reader: MessageReader;
}

async function begin(
  file: Blob,
  head: string,
  reading: Reading,
): Promise<Result<Begun, ImportRefusal>> {
  const byBytes = kindOfBytes(await readBytes(file, 0, 64));
  if (byBytes?.kind === 'wrong') return failure({ code: 'wrong-kind', format: byBytes.format });
  if (byBytes?.kind === 'zip') return failure({ code: 'wrong-kind', format: 'archive' });
  if (byBytes?.kind === 'encrypted') return failure({ code: 'encrypted', format: byBytes.format });
  if (looksBinary(head)) return failure({ code: 'wrong-kind', format: 'other' });
  if (isWebPage(head)) return failure({ code: 'wrong-kind', format: 'web-page' });
  if (head.trim() === '') return failure({ code: 'empty' });
  const format = messageFormatOf(head);
  if (format === null) return failure({ code: 'unknown-format' });
  return success({ format, reading, reader: readerOf(format, head, reading) });
}

/** The same for what the owner pasted. */
export function readPastedMessages(
  text: string,
  options: MessageOptions,
): Result<ImportOutcome, ImportRefusal> {
  if (text.trim() === '') return failure({ code: 'empty' });
  const reading = new Reading(options.line);
  const format = messageFormatOf(text.slice(0, headLength)) ?? 'messages-text';
  const reader = readerOf(format, text, reading);
  reader.write(text);
  reader.end();
  return success(outcomeOf(format, reading, options));
}

function readerOf(format: MessageFormat, head: string, reading: Reading): MessageReader {
  const columns = format === 'messages-csv' ? columnsOf(head) : null;
  if (columns !== null) return new CsvMessages(reading, columns);
  if (format === 'sms-backup-restore') return new XmlMessages(reading);
  return format === 'messages-json' ? new JsonMessages(reading) : new TextMessages(reading);
}

function outcomeOf(
  format: MessageFormat,
  reading: Reading,
  { numberId }: MessageOptions,
): ImportOutcome {
  return {
    format,
    read: reading.read,
    evidence: reading.evidence(numberId),
    problems: reading.problems,
    moreProblems: reading.moreProblems,
  };
}
