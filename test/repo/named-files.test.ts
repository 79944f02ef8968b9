import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe.each(['SECURITY.md', 'docs/reliability.md'])('%s', (page) => {
  it('names only tests and files that are there', () => {
    const named = [...readFileSync(page, 'utf8').matchAll(/`((?:test|src|scripts)\/[^`\s]+)`/g)];
    const files = named.map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
