/** What must hold of an address before it ships. None is ever opened by a check. */
import type { HostException, Row, RowAddress } from './row.ts';

/** Says where a click came from, or belongs to one session. */
const tracking =
  /^(?:utm_.*|gclid|fbclid|msclkid|mc_[ce]id|ref|ref_.*|src|source|sid|session.*|token|nonce|code|state)$/i;

/** A route (`#/settings`) or a named place (`#security`), but no record of anybody. */
const fragmentWithId = /\d{6,}|[\da-f]{8}-[\da-f]{4}|[\da-f]{16}|[=&]/i;

export function addressProblems(row: Row, exceptions: readonly HostException[]): readonly string[] {
  const addresses = row.addresses ?? [];
  return addresses.flatMap((address, at) => [
    ...oneAddress(row, address, exceptions).map((problem) => `${row.id}: ${problem}`),
    ...(addresses.slice(0, at).some(({ kind, url }) => kind === address.kind && url === address.url)
      ? [`${row.id}: ${address.url} stands twice`]
      : []),
  ]);
}

function oneAddress(
  row: Row,
  { url: text }: RowAddress,
  exceptions: readonly HostException[],
): readonly string[] {
  if (!URL.canParse(text)) return [`${text} is no address`];
  const url = new URL(text);
  const parameters = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  return [
    ...(url.protocol === 'https:' ? [] : [`${text} is not https`]),
    ...(url.href === text ? [] : [`${text} should be written ${url.href}`]),
    ...(/[|\s<]/.test(text) ? [`${text} has a bar, a bracket or a space in it`] : []),
    ...(url.username === '' && url.port === '' ? [] : [`${text} has credentials or a port`]),
    ...(isOwn(url.hostname, row) || excepted(url.hostname, row, exceptions)
      ? []
      : [`${text} is on ${url.hostname}, which is no domain of the service nor an exception`]),
    ...parameters.map((name) => `${text} carries the parameter ${name}`),
    ...(fragmentWithId.test(url.hash) ? [`${text} has an id in its fragment`] : []),
  ];
}

export function isOwn(host: string, row: Pick<Row, 'domains'>): boolean {
  return row.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

function excepted(host: string, row: Row, exceptions: readonly HostException[]): boolean {
  return exceptions.some((each) => each.id === row.id && each.host === host);
}
