/** Which kind of message history a file begins like. */
import { partOf } from './columns.ts';
import { columnsOf } from './csv-messages.ts';
import { judgeMessage } from './judge.ts';

export const messageFormats = [
  /** "SMS Backup & Restore", in XML. */
  'sms-backup-restore',
  'messages-csv',
  /** Arrays of objects, objects with arrays, or an object on each line. */
  'messages-json',
  'messages-text',
] as const;
export type MessageFormat = (typeof messageFormats)[number];

/** `head`: the first characters of a file, cut anywhere. Null where it begins like none. */
export function messageFormatOf(head: string): MessageFormat | null {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('<')) return isBackup(text) ? 'sms-backup-restore' : null;
  if (/^[[{]\s*["{[]/.test(text) && keysName(text)) return 'messages-json';
  if (columnsOf(text) !== null) return 'messages-csv';
  return holdsMessages(text) ? 'messages-text' : null;
}

function isBackup(text: string): boolean {
  return /<(?:smses|sms|allsms)[\s>]/.test(text.slice(0, 20_000));
}

/** The keys of the first objects name a message: its text, and when or from whom it came. */
function keysName(text: string): boolean {
  const named = new Set<string>();
  for (const match of text.slice(0, 60_000).matchAll(/"([^"\\]{1,60})"\s*:/gu)) {
    const key = match[1] ?? '';
    if (/^(?:password|login|encrypted)$/i.test(key)) return false;
    const part = partOf(key)?.[0];
    if (part !== undefined) named.add(part);
  }
  return named.has('body') && named.size > 1;
}

function holdsMessages(text: string): boolean {
  return text
    .slice(0, 50_000)
    .split(/\n/)
    .slice(0, 500)
    .some(
      (body) => judgeMessage({ sender: '', body, at: null, line: null, known: false }) !== null,
    );
}
