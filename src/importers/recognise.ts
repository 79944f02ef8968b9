/** What a file is, by its first bytes and, of an archive, its list of files. */
import { failure, type Result, success } from '../core/result.ts';
import { type ArchivePart, partsOfArchive } from './archive-parts.ts';
import type { ImportRefusal } from './evidence.ts';
import { encryptedByName, kindOfBytes } from './reading/file-kinds.ts';
import { headBytes, textOfHead } from './reading/head.ts';
import { createPace, type Pace } from './reading/pace.ts';
import { readBytes } from './reading/pieces.ts';
import { kindOfText, type TextKind } from './recognise-text.ts';
import { refusalOf } from './refusal.ts';

export type SourceKind =
  | { readonly kind: 'logins'; readonly format: string }
  | { readonly kind: 'messages'; readonly format: string }
  | { readonly kind: 'backup' }
  | { readonly kind: 'encrypted-backup' };

export type NamedFile = Blob & { readonly name?: string };

/** The door for the page: which reader the file is for, or why it is for none. */
export async function recognise(file: NamedFile): Promise<Result<SourceKind, ImportRefusal>> {
  try {
    const source = await sourceOf(file, createPace(unhurried, file.size));
    return source.ok ? success(sourceKindOf(source.value)) : source;
  } catch (error) {
    return failure(refusalOf(error));
  }
}

const unhurried = { signal: new AbortController().signal, onProgress: () => undefined };

/** A file as its reader needs it. */
export type Source =
  | { readonly kind: 'text'; readonly text: TextKind }
  | { readonly kind: 'archive'; readonly parts: readonly ArchivePart[] };

export async function sourceOf(
  file: NamedFile,
  pace: Pace,
): Promise<Result<Source, ImportRefusal>> {
  if (file.size === 0) return failure({ code: 'empty' });
  const head = await readBytes(file, 0, headBytes);
  const byBytes = kindOfBytes(head);
  if (byBytes?.kind === 'zip') {
    const parts = await partsOfArchive(file, pace);
    return parts.ok ? success({ kind: 'archive', parts: parts.value }) : parts;
  }
  const encrypted =
    byBytes?.kind === 'encrypted' ? byBytes.format : encryptedByName(file.name ?? '');
  if (encrypted !== null) return failure({ code: 'encrypted', format: encrypted });
  if (byBytes?.kind === 'wrong') return failure({ code: 'wrong-kind', format: byBytes.format });
  const text = kindOfText(textOfHead(head));
  return text.ok ? success({ kind: 'text', text: text.value }) : text;
}

function sourceKindOf(source: Source): SourceKind {
  if (source.kind === 'text') return textSourceKind(source.text);
  const [first] = source.parts;
  // An archive without parts was refused before.
  return {
    kind: 'logins',
    format: first !== undefined && 'format' in first.kind ? first.kind.format : '',
  };
}

function textSourceKind(text: TextKind): SourceKind {
  switch (text.kind) {
    case 'csv-logins':
    case 'json-logins':
    case 'xml-logins':
      return { kind: 'logins', format: text.format };
    case 'messages':
      return { kind: 'messages', format: text.format };
    case 'backup':
    case 'encrypted-backup':
      return { kind: text.kind };
  }
}
