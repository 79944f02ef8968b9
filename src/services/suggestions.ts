/** Services that people of a country usually have: asked once, ticked or dismissed at once. */
import { nameOf, type Service } from '../catalogue/service.ts';
import { serviceById, serviceOf, siteOfService } from '../catalogue/services.ts';
import { suggestionsFor } from '../catalogue/suggestions.ts';
import type { Answers, Refusal } from '../contract/messages.ts';
import type { SuggestionView } from '../contract/views.ts';
import type { Category } from '../core/category.ts';
import { failure, type Result, success } from '../core/result.ts';
import { readListing } from './listing.ts';
import { changeSettings } from './settings.ts';
import type { Tools } from './tools.ts';

interface Wanted {
  readonly numberId: string;
  /** Kinds of which all that are used there are wanted, and not only the usual ones. */
  readonly whole: readonly Category[];
}

export async function getSuggestions(
  { numberId, whole }: Wanted,
  tools: Tools,
): Promise<Answers['get-suggestions']> {
  const { numbers, items, now } = await readListing(tools);
  const number = numbers.find((each) => each.id === numberId);
  if (number === undefined) return failure('not-found');
  const mine = items.filter((item) => item.numberId === numberId);
  const onList = mine.flatMap(({ site }) => serviceOf(site)?.id ?? []);
  const have = new Set([...onList, ...now.settings.notMine]);
  const groups = suggestionsFor(number.country, have);
  const seen = new Set(mine.map(({ category }) => category));
  return success({
    groups: groups.flatMap(({ category, services, first }) => {
      const wanted = whole.includes(category) ? services : services.slice(0, first);
      const views = wanted.map((service) => viewOf(service, now.language));
      return views.length === 0 ? [] : [{ category, services: views, first, all: services.length }];
    }),
    neverSeen: groups
      .filter(({ category, services }) => !seen.has(category) && services.some(isCore))
      .map(({ category }) => category),
  });
}

function viewOf(service: Service, language: string): SuggestionView {
  return {
    id: service.id,
    name: nameOf(service, language),
    site: siteOfService(service),
    role: service.phoneUse[0] ?? 'unknown',
  };
}

/** One that nearly everybody there has. */
function isCore({ tier }: Service): boolean {
  return tier === 1;
}

export async function setNotMine(
  serviceId: string,
  notMine: boolean,
): Promise<Result<null, Refusal>> {
  if (serviceById(serviceId) === null) return failure('not-found');
  await changeSettings((settings) => {
    const others = settings.notMine.filter((each) => each !== serviceId);
    return { ...settings, notMine: notMine ? [...others, serviceId].toSorted() : others };
  });
  return success(null);
}
