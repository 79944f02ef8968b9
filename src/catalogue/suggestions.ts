/** "People here usually also have…": what to ask an owner about who has not met it yet. */
import { type Category, categories } from '../core/category.ts';
import type { CountryCode } from '../core/model.ts';
import type { Service } from './service.ts';
import { allServices } from './services.ts';

export interface SuggestionGroup {
  readonly category: Category;
  /** Those of the place first, most urgent first. */
  readonly services: readonly Service[];
}

/** All that come first are asked about; beside them, no more than a person reads through. */
const mostOfPlace = 6;
const mostOfEverywhere = 3;

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
  const wanted = allServices()
    .filter((service) => !have.has(service.id) && isAskedAbout(service, country))
    .toSorted((a, b) => a.tier - b.tier || a.countries.length - b.countries.length);
  return categories.flatMap((category) => {
    const own = wanted.filter((service) => service.category === category);
    const ofPlace = own.filter(({ countries }) => countries.length > 0);
    const everywhere = own.filter(({ countries }) => countries.length === 0);
    const services = [
      ...ofPlace.filter(({ tier }, at) => tier === 1 || at < mostOfPlace),
      ...everywhere.filter(({ tier }, at) => tier === 1 || at < mostOfEverywhere),
    ];
    return services.length === 0 ? [] : [{ category, services }];
  });
}

function isAskedAbout(service: Service, country: CountryCode | null): boolean {
  const { countries, tier, category } = service;
  if (countries.length === 0) return tier < 3;
  if (country === null || !countries.includes(country)) return false;
  return tier < 3 || (countries.length <= mostCountriesOfLocal && everybodyHas.has(category));
}
