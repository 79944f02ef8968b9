// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releaseChangelog } from '../../scripts/release/changelog.ts';
import { nextVersion, withVersion } from '../../scripts/release/version.ts';

describe('the next version', () => {
  it.each([
    ['0.1.0', 'patch', '0.1.1'],
    ['0.1.9', 'minor', '0.2.0'],
    ['1.4.2', 'major', '2.0.0'],
    ['1.4.2-beta', 'patch', null],
  ] as const)('after %s by %s is %s', (version, kind, next) => {
    expect(nextVersion(version, kind)).toBe(next);
  });

  it.each(['package.json', 'package-lock.json'])('changes nothing else in %s', (file) => {
    const text = readFileSync(file, 'utf8');
    const { version, ...rest } = JSON.parse(text) as { version: string; packages?: object };
    const changed = JSON.parse(withVersion(text, version, '9.8.7')) as typeof rest & {
      version: string;
    };
    expect(changed.version).toBe('9.8.7');
    const own = { packages: { '': { version: '9.8.7' } } };
    if (rest.packages !== undefined) expect(changed).toMatchObject(own);
    expect(withVersion(JSON.stringify(changed, null, 2), '9.8.7', version).trim()).toBe(
      text.trim(),
    );
  });
});

describe('the changelog', () => {
  const before =
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A page\n\n## [0.1.0] - 2026-01-01\n';

  it('puts what was unreleased under the version and its day', () => {
    expect(releaseChangelog(before, '0.2.0', '2026-02-02')).toBe(
      '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-02-02\n\n### Added\n\n- A page\n\n## [0.1.0] - 2026-01-01\n',
    );
  });

  it('refuses a release in which nothing changed', () => {
    const after = releaseChangelog(before, '0.2.0', '2026-02-02') ?? '';
    expect(releaseChangelog(after, '0.3.0', '2026-03-03')).toBeNull();
  });

  it('of this project has a place for what comes next', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain('## [Unreleased]\n');
  });
});
