// @vitest-environment node
import { getCountries } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { checklist, checklistFor } from '../../src/catalogue/checklist.ts';

function ids(country: string | null): readonly string[] {
  return checklistFor(country).map(({ id }) => id);
}

const everywhere = ids(null);

describe('the checklist', () => {
  it.each([
    ['CN', 'cn-bank-reserved'],
    ['JP', 'jp-carrier-mail'],
    ['TR', 'tr-edevlet'],
    ['RU', 'ru-gosuslugi'],
    ['AE', 'ae-uae-pass'],
    ['SA', 'sa-absher'],
    ['KW', 'gulf-electronic-id'],
  ])('asks in %s for what pages cannot show there, before what all are asked', (country, id) => {
    const own = ids(country).filter((each) => !everywhere.includes(each));
    expect(own).toContain(id);
    expect(ids(country)).toEqual([...own, ...everywhere]);
  });

  it('asks all of the Gulf about money that is sent to the number, and nobody else', () => {
    const asked = getCountries().filter((country) => ids(country).includes('gulf-pay-by-phone'));
    expect(asked.toSorted()).toEqual(['AE', 'BH', 'KW', 'OM', 'QA', 'SA']);
  });

  it('asks where nothing of its own is known what all are asked', () => {
    expect(ids('NZ')).toEqual(everywhere);
    expect(everywhere.length).toBeGreaterThan(5);
  });

  it('holds each row once, for countries that there are', () => {
    const all = checklist.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    const known = new Set<string>(getCountries());
    const named = checklist.flatMap(({ countries }) => countries ?? []);
    expect(named.filter((country) => !known.has(country))).toEqual([]);
  });
});
