/** Services that people of a country usually have: asked once, ticked or dismissed at once. */
import { nameOf } from '../catalogue/service.ts';
import { serviceById, serviceOf, siteOfService } from '../catalogue/services.ts';
import { suggestionsFor } from '../catalogue/suggestions.ts';
import type { Answers, Refusal } from '../contract/messages.ts';
import { failure, type Result, success } from '../core/result.ts';
import { readEverything } from '../platform/store.ts';
import { changeSettings } from './settings.ts';
import type { Tools } from './tools.ts';

export async function getSuggestions(
  numberId: string,
  tools: Tools,
): Promise<Answers['get-suggestions']> {
  const { numbers, bindings, settings } = await readEverything();
  const number = numbers.find((each) => each.id === numberId);
  if (number === undefined) return failure('not-found');
  const onList = bindings
    .filter((binding) => binding.numberId === numberId)
    .flatMap((binding) => serviceOf(binding.site)?.id ?? []);
  const groups = suggestionsFor(number.country, new Set([...onList, ...settings.notMine]));
  const language = tools.language();
  return success(
    groups.map(({ category, services }) => ({
      category,
      services: services.map((service) => ({
        id: service.id,
        name: nameOf(service, language),
        site: siteOfService(service),
        role: service.phoneUse[0] ?? 'unknown',
      })),
    })),
  );
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
