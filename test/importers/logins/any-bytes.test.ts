import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLogins } from '../../../src/importers/logins/read-logins.ts';
import { recognise } from '../../../src/importers/recognise.ts';
import { watchedControl } from '../control.ts';
import { chinese } from '../numbers.ts';
import { fixtureFile, fixtureNames, fixtures } from './fixture.ts';

const options = { numbers: [chinese], alsoWithoutNumber: true };

async function isAnswered(bytes: Uint8Array): Promise<void> {
  const file = new File([new Uint8Array(bytes)], 'a');
  const [kind, outcome] = [
    await recognise(file),
    await readLogins(file, options, watchedControl()),
  ];
  expect(typeof kind.ok).toBe('boolean');
  expect(typeof outcome.ok).toBe('boolean');
  expect(JSON.stringify(outcome)).not.toMatch(/hunter2/i);
}

test('any bytes are read or refused, and never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, asCsv) => {
      const header = new TextEncoder().encode(asCsv ? 'name,url,username,password\n' : '');
      return isAnswered(Uint8Array.from([...header, ...bytes]));
    }),
    { numRuns: 300 },
  );
});

test('a real export with a few bytes changed, cut or doubled is read or refused', async () => {
  const files = await Promise.all(
    fixtureNames.map(async (name) => new Uint8Array(await fixtureFile(name).arrayBuffer())),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
      fc.nat(),
      async (bytes, changes, end) => {
        const changed = bytes.slice(0, bytes.length - (end % 3 === 0 ? end % bytes.length : 0));
        for (const [at, byte] of changes) {
          if (changed.length > 0) changed[at % changed.length] = byte;
        }
        const file = new File([changed], 'a');
        const outcome = await readLogins(file, options, watchedControl());
        expect(typeof outcome.ok).toBe('boolean');
      },
    ),
    { numRuns: 400 },
  );
});

test('every fixture that is cut anywhere is read or refused, and says nothing secret', async () => {
  for (const name of fixtureNames.filter((each) => statSync(join(fixtures, each)).isFile())) {
    const bytes = readFileSync(join(fixtures, name));
    for (let end = 1; end < bytes.length; end += 37) {
      await isAnswered(bytes.subarray(0, end));
    }
  }
});
