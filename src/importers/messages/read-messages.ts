/** Reads a history of messages: a file of any size, or a pasted text. */
import { failure, type Result, success } from '../../core/result.ts';
import type { ImportControl, ImportOutcome, ImportRefusal } from '../evidence.ts';
import { Cancelled, eachStretch, encodingOf, headOf } from './file-text.ts';
import { type MessageLine, type MessageReader, Reading } from './reading.ts';
import { messageFormatOf } from './recognise-messages.ts';
import { TextMessages } from './text-messages.ts';
import { XmlMessages } from './xml-messages.ts';

export type { MessageLine } from './reading.ts';

export interface MessageOptions {
  /** The retiring number whose line the history belongs to. */
  readonly numberId: string;
  /** Only messages of this line, where the file tells lines apart; null for all. */
  readonly line: string | null;
}

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
  if (control.signal.aborted) return failure({ code: 'cancelled' });
  if (file.size === 0) return failure({ code: 'empty' });
  try {
    const encoding = await encodingOf(file);
    const head = await headOf(file, encoding);
    const format = messageFormatOf(head);
    if (format === null) return failure({ code: 'unknown-format' });
    const reading = new Reading(options.line);
    const reader = readerOf(format, reading);
    await eachStretch(file, encoding, control, (text) => reader.write(text));
    reader.end();
    return success({ ...outcomeOf(format, reading, options), lines: reading.lines() });
  } catch (error) {
    if (error instanceof Cancelled) return failure({ code: 'cancelled' });
    // The browser's words for a file that went away or may not be read.
    if (error instanceof DOMException) return failure({ code: 'unreadable' });
    throw error;
  }
}

/** The same for what the owner pasted. */
export function readPastedMessages(
  text: string,
  options: MessageOptions,
): Result<ImportOutcome, ImportRefusal> {
  if (text.trim() === '') return failure({ code: 'empty' });
  const reading = new Reading(null);
  const reader = new TextMessages(reading);
  reader.write(text);
  reader.end();
  return success(outcomeOf('messages-text', reading, options));
}

function readerOf(format: string, reading: Reading): MessageReader {
  return format === 'sms-backup-restore' ? new XmlMessages(reading) : new TextMessages(reading);
}

function outcomeOf(format: string, reading: Reading, { numberId }: MessageOptions): ImportOutcome {
  return {
    format,
    read: reading.read,
    evidence: reading.evidence(numberId),
    problems: reading.problems,
    moreProblems: reading.moreProblems,
  };
}
