/**
 * The form in which the catalogue ships: one service a line, its facts parted by
 * bars. The background carries it as one string and reads a line when it is asked
 * for, so that a start costs nothing.
 */
import { categories } from '../core/category.ts';
import {
  type AddressKind,
  addressKinds,
  type Confidence,
  confidences,
  type FactSource,
  factSources,
  type PhoneUse,
  phoneUses,
  type Service,
  type ServiceAddress,
} from './service.ts';

export const fieldSeparator = '|';

/** In an address, the service's first domain. No address has this sign: it would be encoded. */
export const ownDomain = '<';

/** Every closed set is written as one character: its place in base 36. */
export function codeOf<T>(set: readonly T[], value: T): string {
  return set.indexOf(value).toString(36);
}

function fromCode<T>(set: readonly T[], code: string | undefined): T {
  const value = set[Number.parseInt(code ?? '', 36)];
  if (value === undefined) throw new Error(`packed catalogue: no value has the code ${code}`);
  return value;
}

/** The id and domains alone: what the index is made of. */
export function keysOf(line: string): { readonly id: string; readonly domains: readonly string[] } {
  const [id = '', , domains = ''] = line.split(fieldSeparator, 3);
  return { id, domains: domains.split(' ') };
}

export function unpackService(line: string): Service {
  const [id = '', name = '', domainList = '', flags = '', countries = '', ...rest] =
    line.split(fieldSeparator);
  const [addresses = '', path = '', names = '', senders = '', packages = '', date = ''] = rest;
  const domains = domainList.split(' ');
  const tier = Number(flags[1]);
  return {
    id,
    name,
    localNames: Object.fromEntries(listOf(names).map((each) => pairOf(each))),
    domains,
    category: fromCode(categories, flags[0]),
    countries: countries.match(/../g) ?? [],
    tier: tier === 1 || tier === 2 ? tier : 3,
    phoneUse: (flags.slice(6).match(/./g) ?? []).map((code) => fromCode<PhoneUse>(phoneUses, code)),
    addresses: addresses === '' ? [] : addresses.split(' ').map(addressReader(domains[0] ?? '')),
    path: path === '' ? null : path,
    appOnly: flags[4] === 'a',
    wellKnown: flags[5] === 'w',
    senders: listOf(senders),
    androidPackages: listOf(packages),
    source: fromCode<FactSource>(factSources, flags[3]),
    confidence: fromCode<Confidence>(confidences, flags[2]),
    date,
  };
}

function listOf(field: string): readonly string[] {
  return field === '' ? [] : field.split(';');
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf('=');
  return [text.slice(0, at), text.slice(at + 1)];
}

function addressReader(domain: string): (text: string) => ServiceAddress {
  return (text) => ({
    kind: fromCode<AddressKind>(addressKinds, text[0]),
    confidence: fromCode<Confidence>(confidences, text[1]),
    source: fromCode<FactSource>(factSources, text[2]),
    url: `https://${text.slice(3).replace(ownDomain, domain)}`,
  });
}
