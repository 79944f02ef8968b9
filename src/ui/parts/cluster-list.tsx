import type { GroupName } from '../../core/listing.ts';
import { Text } from '../text/text.tsx';
import { termsOfSection } from '../view/glossary.ts';
import type { Section, SectionName } from '../view/sections.ts';
import { SiteCluster } from './site-cluster.tsx';
import { Words } from './words.tsx';

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
            <>
              <h4 id={`section-${group}-${name}`}>
                <Text id="section" args={{ section: name }} />
              </h4>
              <Uses section={name} />
            </>
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

function Uses({ section }: { readonly section: SectionName }) {
  const terms = termsOfSection[section];
  return terms === undefined ? null : <Words terms={terms} />;
}
