import { describe, expect, it } from 'vitest';
import { t } from '../../../src/ui/text/t.ts';
import { terms } from '../../../src/ui/view/glossary.ts';
import { facts } from '../../../src/ui/why/sources.ts';

describe('each word that is explained', () => {
  it.each(terms)('%s has a name and a meaning of its own', (term) => {
    const others = terms.filter((each) => each !== term);
    for (const message of ['term', 'meaning']) {
      expect(others.map((each) => t(message, { term: each }))).not.toContain(t(message, { term }));
    }
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
