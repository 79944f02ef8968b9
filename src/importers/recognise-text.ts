/** What a text file is, by its beginning. */
import { failure, type Result, success } from '../core/result.ts';
import type { ImportRefusal } from './evidence.ts';
import { type CsvLayout, layoutOfHead } from './logins/csv-header.ts';
import { type JsonFormat, jsonFormatOf } from './logins/json-formats.ts';
import { messageFormatOf } from './messages/recognise-messages.ts';
import { encryptedByText, isWebPage, looksBinary } from './reading/file-kinds.ts';

export type TextKind =
  | { readonly kind: 'csv-logins'; readonly format: string; readonly layout: CsvLayout }
  | { readonly kind: 'json-logins'; readonly format: string; readonly json: JsonFormat }
  | { readonly kind: 'xml-logins'; readonly format: string }
  | { readonly kind: 'messages'; readonly format: string }
  | { readonly kind: 'backup' }
  | { readonly kind: 'encrypted-backup' };

/** `head`: the first characters of the file, cut anywhere. */
export function kindOfText(head: string): Result<TextKind, ImportRefusal> {
  if (head.trim() === '') return failure({ code: 'empty' });
  if (looksBinary(head)) return failure({ code: 'wrong-kind', format: 'other' });
  const encrypted = encryptedByText(head);
  if (encrypted !== null) return failure({ code: 'encrypted', format: encrypted });
  if (isWebPage(head)) return failure({ code: 'wrong-kind', format: 'web-page' });
  const kind = ownBackup(head) ?? loginsOf(head) ?? messagesOf(head) ?? commonLoginsOf(head);
  return kind === null ? failure({ code: 'unknown-format' }) : success(kind);
}

function ownBackup(head: string): TextKind | null {
  const format = /^\s*\{[^[\]]{0,400}?"format"\s*:\s*"(unbind-[a-z-]+)"/.exec(head)?.[1];
  if (format === 'unbind-backup') return { kind: 'backup' };
  return format === 'unbind-encrypted-backup' ? { kind: 'encrypted-backup' } : null;
}

function loginsOf(head: string): TextKind | null {
  if (/^\s*[{[]/.test(head)) {
    const json = jsonFormatOf(head);
    return json === null ? null : { kind: 'json-logins', format: json.format, json };
  }
  if (/^\s*(?:<\?xml[^>]*>\s*)?<KeePassFile\b/.test(head)) {
    return { kind: 'xml-logins', format: 'keepass' };
  }
  return csvOf(head, false);
}

function messagesOf(head: string): TextKind | null {
  const format = messageFormatOf(head);
  return format === null ? null : { kind: 'messages', format };
}

/** Last: a header that only looks like that of logins. */
function commonLoginsOf(head: string): TextKind | null {
  return csvOf(head, true);
}

function csvOf(head: string, common: boolean): TextKind | null {
  const layout = layoutOfHead(head, common);
  return layout === null ? null : { kind: 'csv-logins', format: layout.format, layout };
}
