/** Which parts of an archive hold logins, and which archives are something else. */
import { failure, type Result, success } from '../core/result.ts';
import type { ImportRefusal } from './evidence.ts';
import { encryptedByName } from './reading/file-kinds.ts';
import { headOf } from './reading/head.ts';
import type { Pace } from './reading/pace.ts';
import { mostUnpackedBytes, unpack } from './reading/unpack.ts';
import { readDirectory, type ZipEntry } from './reading/zip-directory.ts';
import { kindOfText, type TextKind } from './recognise-text.ts';

export interface ArchivePart {
  readonly entry: ZipEntry;
  readonly kind: TextKind;
}

/** Exports of password managers are some files of these; the rest is attachments and pictures. */
const mayHoldLogins = /\.(?:csv|json|data|xml|txt|js)$/i;
const mostParts = 50;

const otherArchives: readonly (readonly [RegExp, string])[] = [
  [/^\[Content_Types\]\.xml$/, 'office'],
  [/^(?:mimetype|Index\/.*\.iwa|Index\.zip)$/, 'office'],
  [/^(?:AndroidManifest\.xml|META-INF\/MANIFEST\.MF|Payload\/.*\.app\/.*)$/, 'program'],
];

export async function partsOfArchive(
  archive: Blob,
  pace: Pace,
): Promise<Result<readonly ArchivePart[], ImportRefusal>> {
  const directory = await readDirectory(archive);
  if (!directory.ok) return failure({ code: directory.problem });
  const entries = directory.value.filter(({ path }) => !/(?:^|\/)(?:__MACOSX|\._)/.test(path));
  const other = entries
    .map(({ path }) => otherArchives.find(([pattern]) => pattern.test(path))?.[1])
    .find((format) => format !== undefined);
  if (other !== undefined) return failure({ code: 'wrong-kind', format: other });
  const encrypted = entries
    .map(({ path }) => encryptedByName(path))
    .find((format) => format !== null);
  if (encrypted !== undefined) return failure({ code: 'encrypted', format: encrypted });
  const candidates = entries.filter(({ path }) => mayHoldLogins.test(path)).slice(0, mostParts);
  if (candidates.length > 0 && candidates.every(({ isEncrypted }) => isEncrypted)) {
    return failure({ code: 'encrypted', format: 'zip' });
  }
  return recogniseParts(archive, candidates, pace);
}

async function recogniseParts(
  archive: Blob,
  candidates: readonly ZipEntry[],
  pace: Pace,
): Promise<Result<readonly ArchivePart[], ImportRefusal>> {
  const parts: ArchivePart[] = [];
  let refusal: ImportRefusal = { code: 'wrong-kind', format: 'archive' };
  for (const entry of candidates.filter(({ isEncrypted }) => !isEncrypted)) {
    const allowance = { bytesLeft: mostUnpackedBytes };
    const kind = kindOfText(await headOf(unpack(archive, entry, allowance, pace)));
    if (kind.ok) parts.push({ entry, kind: kind.value });
    else if (kind.problem.code === 'encrypted') refusal = kind.problem;
  }
  return parts.length > 0 ? success(parts) : failure(refusal);
}
