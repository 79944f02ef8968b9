const unreleased = '## [Unreleased]';

/**
 * The changelog with what was unreleased under a version and its day (`2026-12-31`).
 * Null where nothing is listed there: a release without changes is a mistake.
 */
export function releaseChangelog(text: string, version: string, day: string): string | null {
  const [before, rest] = text.split(`${unreleased}\n`);
  if (before === undefined || rest === undefined) return null;
  const [changes = ''] = rest.split(/^## /m);
  if (!/^- /m.test(changes)) return null;
  return `${before}${unreleased}\n\n## [${version}] - ${day}\n${rest}`;
}
