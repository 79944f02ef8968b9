export const kinds = ['patch', 'minor', 'major'] as const;
export type Kind = (typeof kinds)[number];

/** `1.4.2` by `minor` is `1.5.0`. The stores know no other form, so neither do we; null for one. */
export function nextVersion(version: string, kind: Kind): string | null {
  const parts = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (parts === null) return null;
  const [major = 0, minor = 0, patch = 0] = parts.slice(1).map(Number);
  switch (kind) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
  }
}

/** The text of package.json or its lock with another version: nothing else is touched. */
export function withVersion(text: string, from: string, to: string): string {
  // The project's own version comes first in both; in the lock it stands there twice.
  const own = text.startsWith('{') && text.includes('"lockfileVersion"') ? 2 : 1;
  let left = own;
  return text.replaceAll(`"version": "${from}"`, (found) => {
    left -= 1;
    return left < 0 ? found : `"version": "${to}"`;
  });
}
