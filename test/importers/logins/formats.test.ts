import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLogins } from '../../../src/importers/logins/read-logins.ts';
import { recognise } from '../../../src/importers/recognise.ts';
import { watchedControl } from '../control.ts';
import { american, chinese } from '../numbers.ts';
import { described, fixtureFile, fixtureNames, fixtures } from './fixture.ts';

const options = { numbers: [chinese, american], alsoWithoutNumber: false };

/** What every fixture holds in every place that is not to be read. */
const secrets = /hunter2/i;

describe.each(fixtureNames)('%s', (name) => {
  test('gives the evidence that is written beside it', async () => {
    const outcome = await readLogins(fixtureFile(name), options, watchedControl());
    expect(outcome.ok && described(outcome.value)).toBe(
      readFileSync(join(fixtures, `${name}.expected`), 'utf8'),
    );
  });

  test('is recognised as a file of logins', async () => {
    const kind = await recognise(fixtureFile(name));
    expect(kind.ok && kind.value.kind).toBe('logins');
  });

  test.each([true, false])('leaves no secret behind (also without number: %s)', async (also) => {
    const control = watchedControl();
    const file = fixtureFile(name);
    const outcome = await readLogins(file, { ...options, alsoWithoutNumber: also }, control);
    expect(outcome.ok).toBe(true);
    expect(JSON.stringify([outcome, control.told])).not.toMatch(secrets);
  });
});

test('every fixture holds a secret that could be left behind', async () => {
  for (const name of fixtureNames) {
    const file = fixtureFile(name);
    const text = name.endsWith('zip') || name.endsWith('pux') ? 'hunter2' : await file.text();
    expect(text, name).toMatch(secrets);
  }
});
