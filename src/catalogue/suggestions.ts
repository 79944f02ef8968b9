/** "People here usually also have…": what to ask an owner about who has not met it yet. */
import { type Category, categories } from '../core/category.ts';
import type { CountryCode } from '../core/model.ts';
import type { Service } from './service.ts';
import { allServices } from './services.ts';

export interface SuggestionGroup {
  readonly category: Category;
  /** Those to ask about at once, then all others that are used there: each the most urgent first. */
  readonly services: readonly Service[];
  /** How many of them to ask about at once. */
  readonly first: number;
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
 * Services that people of a country have, by category, without those the owner has
 * (`have`: ids). `country` null: those that are used everywhere. A category of which
 * nobody is asked about anything at once has `first` 0.
 */
export function suggestionsFor(
  country: CountryCode | null,
  have: ReadonlySet<string>,
): readonly SuggestionGroup[] {
  const there = allServices()
    .filter(({ id, countries }) => !have.has(id) && isUsedIn(countries, country))
    .toSorted((a, b) => a.tier - b.tier || a.countries.length - b.countries.length);
  return categories.flatMap((category) => {
    const own = there.filter((service) => service.category === category);
    const asked = askedAtOnce(own);
    const others = own.filter((service) => !asked.includes(service)).toSorted(placeFirst);
    const services = [...asked, ...others];
    return services.length === 0 ? [] : [{ category, services, first: asked.length }];
  });
}

/** Of one category: those of the place first. */
function askedAtOnce(services: readonly Service[]): readonly Service[] {
  const usual = services.filter(isUsual);
  const ofPlace = usual.filter(isOfPlace);
  const everywhere = usual.filter((each) => !isOfPlace(each));
  return [
    ...ofPlace.filter(({ tier }, at) => tier === 1 || at < mostOfPlace),
    ...everywhere.filter(({ tier }, at) => tier === 1 || at < mostOfEverywhere),
  ];
}

function isUsedIn(countries: readonly CountryCode[], country: CountryCode | null): boolean {
  return countries.length === 0 || (country !== null && countries.includes(country));
}

/** Of two that are as urgent as each other, the one of the place first. */
function placeFirst(a: Service, b: Service): number {
  return a.tier - b.tier || Number(isOfPlace(b)) - Number(isOfPlace(a));
}

function isOfPlace({ countries }: Service): boolean {
  return countries.length > 0;
}

function isUsual({ countries, tier, category }: Service): boolean {
  const local = countries.length > 0 && countries.length <= mostCountriesOfLocal;
  return tier < 3 || (local && everybodyHas.has(category));
}
