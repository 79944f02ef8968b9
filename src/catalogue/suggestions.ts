/** "People here usually also have…": what to ask an owner about who has not met it yet. */
import { type Category, categories } from '../core/category.ts';
import type { CountryCode } from '../core/model.ts';
import type { Service } from './service.ts';
import { allServices } from './services.ts';

export interface SuggestionGroup {
  readonly category: Category;
  /** Most urgent first. */
  readonly services: readonly Service[];
}

/** More than fit on a screen would be ticked by nobody. */
const mostInGroup = 6;

/** A row with this many countries at most is a service of the place, such as a bank. */
const mostCountriesOfLocal = 3;

/** Where almost everybody has one, so that even unranked services of the place are worth a question. */
const everybodyHas: ReadonlySet<Category> = new Set([
  'email',
  'identity',
  'money',
  'telecom',
  'utilities',
  'health',
]);

/**
 * Services that people of a country usually have, by category, without those the
 * owner has (`have`: ids). `country` null: those that are used everywhere.
 */
export function suggestionsFor(
  country: CountryCode | null,
  have: ReadonlySet<string>,
): readonly SuggestionGroup[] {
  const ranked = allServices()
    .flatMap((service) => {
      const rank = have.has(service.id) ? null : rankOf(service, country);
      return rank === null ? [] : [{ service, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank);
  return categories.flatMap((category) => {
    const services = ranked
      .filter(({ service }) => service.category === category)
      .slice(0, mostInGroup)
      .map(({ service }) => service);
    return services.length === 0 ? [] : [{ category, services }];
  });
}

/** Lower is asked first; null is not asked. */
function rankOf(service: Service, country: CountryCode | null): number | null {
  const { countries, tier, category } = service;
  if (countries.length === 0) return tier === 1 ? 2 : null;
  if (country === null || !countries.includes(country)) return null;
  if (tier === 1) return 1;
  if (tier === 2) return 3;
  const local = countries.length <= mostCountriesOfLocal && everybodyHas.has(category);
  return local ? 4 : null;
}
