/** Which services of the catalogue were visited. What is none of them is not told. */
import { serviceOf, siteOfService } from '../catalogue/services.ts';
import type { Evidence } from '../core/evidence.ts';
import { groupBy } from '../core/group-by.ts';
import type { VisitedHost } from '../platform/history.ts';

/** One piece of evidence for each service; it says nothing of a number. */
export function historyEvidence(hosts: readonly VisitedHost[]): readonly Evidence[] {
  const visits = hosts.flatMap((visited) => {
    const service = serviceOf(visited.host);
    return service === null ? [] : [{ ...visited, site: siteOfService(service) }];
  });
  return [...groupBy(visits, ({ site }) => site)].map(([site, visited]) => ({
    source: 'history',
    hints: [{ kind: 'address', value: site }],
    title: '',
    numberId: null,
    role: 'unknown',
    certainty: 'possible',
    reasons: [],
    firstAt: null,
    // When it was visited is not for keeping.
    lastAt: null,
    count: visited.reduce((sum, { visits: times }) => sum + times, 0),
  }));
}
