/** Services that people of a country usually have: asked once, ticked or dismissed at once. */
import { nameOf, type Service } from '../catalogue/service.ts';
import { serviceById, serviceOf, siteOfService } from '../catalogue/services.ts';
import { suggestionsFor } from '../catalogue/suggestions.ts';
import type { Answers, Refusal } from '../contract/messages.ts';
import { failure, type Result, success } from '../core/result.ts';
import { readListing } from './listing.ts';
import { changeSettings } from './settings.ts';
import type { Tools } from './tools.ts';

export async function getSuggestions(
  numberId: string,
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
    groups: groups.map(({ category, services }) => ({
      category,
      services: services.map((service) => ({
        id: service.id,
        name: nameOf(service, now.language),
        site: siteOfService(service),
        role: service.phoneUse[0] ?? 'unknown',
      })),
    })),
    neverSeen: groups
      .filter(({ category, services }) => !seen.has(category) && services.some(isCore))
      .map(({ category }) => category),
  });
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
