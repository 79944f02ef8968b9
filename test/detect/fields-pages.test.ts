import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classifyFields } from '../../src/detect/fields.ts';

const folder = 'test/pages/fields';

/** Whole pages; each control says in `data-expect` what it is, which the classifier does not read. */
test.each(readdirSync(folder))('%s', (file) => {
  const page = new DOMParser().parseFromString(
    readFileSync(`${folder}/${file}`, 'utf8'),
    'text/html',
  );
  const controls = [...page.querySelectorAll('input, select, textarea')];
  const found = classifyFields(controls).map(({ type }, i) => `${i} ${type}`);
  expect(controls.length).toBeGreaterThan(4);
  expect(found).toEqual(
    controls.map((control, i) => `${i} ${control.getAttribute('data-expect')}`),
  );
});
