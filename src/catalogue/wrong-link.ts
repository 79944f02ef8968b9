/** A report of a wrong link, ready to be pasted: what the catalogue says and what the owner found. */
import type { Service } from './service.ts';

export interface WrongLink {
  readonly service: Service | null;
  readonly site: string;
  /** The address that was wrong; null where none was offered. */
  readonly shown: string | null;
  /** The address the owner uses instead, without query and fragment; null where unknown. */
  readonly better: string | null;
}

/**
 * Digits in the owner's address may be a phone or customer number of theirs: the report is made
 * to be posted.
 */
function withoutNumbers(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\d[\d.-]{2,}\d/g, '…');
}

/** Names the site and two addresses, and nothing of the owner's. */
export function wrongLinkReport({ service, site, shown, better }: WrongLink): string {
  return [
    `Wrong link: ${service?.name ?? site}`,
    '',
    `Service: ${service?.id ?? 'not in the catalogue'}`,
    `Site: ${site}`,
    `Shown: ${shown ?? 'nothing'}`,
    `Right: ${better === null ? 'not known' : withoutNumbers(better)}`,
    ...(service === null ? [] : [`Row of: ${service.date}`]),
    '',
  ].join('\n');
}
