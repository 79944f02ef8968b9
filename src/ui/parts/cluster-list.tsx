import type { GroupName } from '../../core/listing.ts';
import { Text } from '../text/text.tsx';
import type { Section } from '../view/sections.ts';
import { Explain } from './explain.tsx';
import { SiteCluster } from './site-cluster.tsx';

interface Props {
  readonly group: GroupName;
  /** As far as they are painted. */
  readonly sections: readonly Section[];
  /** More follows: then the browser lays out only what is in sight. */
  readonly long: boolean;
}

/** A group of the list: under each reason why it stands there, its sites. */
export function ClusterList({ group, sections, long }: Props) {
  return (
    <>
      {sections.map(({ name, clusters }) => (
        <div key={name} class="section" data-section={name ?? undefined}>
          {name !== null && (
            <div class="titled">
              <h4 id={`section-${group}-${name}`}>
                <Text id="section" args={{ section: name }} />
              </h4>
              {name === 'second-step' && <Explain term={name} />}
            </div>
          )}
          <ul
            class={long ? 'bindings bindings-long' : 'bindings'}
            aria-labelledby={name === null ? undefined : `section-${group}-${name}`}
          >
            {clusters.map((cluster) => (
              <SiteCluster key={cluster.key} bindings={cluster.bindings} />
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
