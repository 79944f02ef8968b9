/** The escapes of JSON strings, also of parts of one. */

/** Escapes that are cut at the edge of what was kept are left out. */
export function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(
    /\\(?:u([\da-fA-F]{4})|u[\da-fA-F]{0,3}|(.)|$)/gsu,
    (_, hexadecimal?: string, sign?: string) => {
      if (hexadecimal !== undefined) return String.fromCharCode(Number.parseInt(hexadecimal, 16));
      return sign === undefined ? '' : (escapes[sign] ?? sign);
    },
  );
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: '\t', b: '', f: '' };
