import { useStretch } from '../state/stretch.ts';
import { Text } from '../text/text.tsx';
import type { GroupName } from '../view/list.ts';
import type { Section } from '../view/sections.ts';
import { shownSections } from '../view/sections.ts';
import { ShowMore } from './show-more.tsx';
import { SiteCluster } from './site-cluster.tsx';

interface Props {
  readonly group: GroupName;
  readonly sections: readonly Section[];
}

/** A group of the list: under each reason why it stands there, its sites. */
export function ClusterList({ group, sections }: Props) {
  const count = sections.reduce((sum, section) => sum + section.clusters.length, 0);
  const stretch = useStretch(count);
  return (
    <>
      {shownSections(sections, stretch.shown).map(({ name, clusters }) => (
        <div key={name} class="section" data-section={name ?? undefined}>
          {name !== null && (
            <h4 id={`section-${group}-${name}`}>
              <Text id="section" args={{ section: name }} />
            </h4>
          )}
          <ul
            class={count > stretch.shown ? 'bindings bindings-long' : 'bindings'}
            aria-labelledby={name === null ? undefined : `section-${group}-${name}`}
          >
            {clusters.map((cluster) => (
              <SiteCluster key={cluster.key} bindings={cluster.bindings} />
            ))}
          </ul>
        </div>
      ))}
      <ShowMore stretch={stretch} />
    </>
  );
}
