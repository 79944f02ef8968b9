// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOf, readListing } from '../../scripts/store/listing.ts';

const whole = { Name: 'Unbind', Summary: 'Leave a number.', Description: 'Words.' };

describe('a listing', () => {
  it.each([
    [whole, []],
    [{ ...whole, Summary: null }, ['Summary is missing.']],
    [{ ...whole, Name: 'n'.repeat(51) }, ['Name is 1 characters too long for firefox.']],
    [{ ...whole, Summary: 's'.repeat(134) }, ['Summary is 2 characters too long for chrome.']],
  ])('%o has these problems: %o', (listing, problems) => {
    expect(problemsOf(listing)).toEqual(problems);
  });

  it('is read by its headings', () => {
    const text = '# Name\n\nUnbind\n\n# Summary\n\nOne line.\n\n# Description\n\nTwo\n\nparts.\n';
    expect(readListing(text)).toEqual({
      Name: 'Unbind',
      Summary: 'One line.',
      Description: 'Two\n\nparts.',
    });
  });
});

describe.each(readdirSync('store/listing'))('the listing %s', (file) => {
  const listing = readListing(readFileSync(`store/listing/${file}`, 'utf8'));

  it('is taken by both stores', () => {
    expect(problemsOf(listing)).toEqual([]);
  });

  it('says of itself what the browser says of it', () => {
    const folder = file.replace('.md', '').replace('-', '_');
    const texts = JSON.parse(
      readFileSync(`public/_locales/${folder}/messages.json`, 'utf8'),
    ) as Record<string, { message: string }>;
    expect(listing.Name).toBe(texts['extensionName']?.message);
    expect(listing.Summary).toBe(texts['extensionDescription']?.message);
  });

  it('names no number', () => {
    expect(Object.values(listing).join(' ')).not.toMatch(/\+\d{6,}|\d{3}[ -]\d{3}[ -]\d{4}/);
  });
});
