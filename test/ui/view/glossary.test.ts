import { describe, expect, it } from 'vitest';
import { bindingStates, roles } from '../../../src/core/model.ts';
import { t } from '../../../src/ui/text/t.ts';
import {
  nameOfTerm,
  termOfAnswer,
  termOfRole,
  termOfState,
  terms,
  termsOfSection,
} from '../../../src/ui/view/glossary.ts';
import { facts } from '../../../src/ui/why/sources.ts';

const meaningOf = (term: string): string => t('meaning', { term });

describe('each word that is explained', () => {
  it.each(terms)('%s has a name and a meaning of its own', (term) => {
    const others = terms.filter((each) => each !== term);
    expect(others.map(nameOfTerm)).not.toContain(nameOfTerm(term));
    expect(others.map(meaningOf)).not.toContain(meaningOf(term));
  });

  it.each(terms)('%s is told in one sentence or two', (term) => {
    expect(meaningOf(term)).toMatch(/^[^.]+\.(?: [^.]+\.)?$/);
  });
});

describe('a word of the product’s own', () => {
  // That none is left out, the tables' types say; here: that no two share one.
  it.each([
    ['state of an entry', bindingStates, Object.values(termOfState)],
    ['use of a number', roles, Object.values(termOfRole)],
    ['answer', ['yes', 'not yet', 'cannot know'], Object.values(termOfAnswer)],
  ])('is explained for each %s apart', (_, words, explained) => {
    expect(new Set(explained).size).toBe(words.length);
    expect(terms).toEqual(expect.arrayContaining(explained));
  });

  it('is explained for each use that a section names together with another', () => {
    expect(termsOfSection['second-step']).toEqual([termOfRole['two-step'], termOfRole.recovery]);
  });
});

describe('each fact about given-up numbers', () => {
  it.each(facts)('$id has words of its own', ({ id }) => {
    const others = facts.filter((fact) => fact.id !== id);
    expect(others.map((fact) => t('why-fact', { fact: fact.id }))).not.toContain(
      t('why-fact', { fact: id }),
    );
  });

  it.each(facts.flatMap(({ sources }) => sources))('can be read safely at %s', (source) => {
    expect(new URL(source).protocol).toBe('https:');
  });
});
