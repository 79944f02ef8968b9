import type { LineView } from '../../contract/views.ts';
import { siteKey } from '../../core/listing.ts';
import { tallies } from '../state/list-query.ts';
import { Text } from '../text/text.tsx';
import { BindingRow } from './binding-row.tsx';
import { SiteName } from './site-name.tsx';

/** A site's line, or a card of several with how far the site has come. */
export function SiteCluster({ bindings }: { readonly bindings: readonly LineView[] }) {
  const [first, ...others] = bindings;
  if (first === undefined) return null;
  if (others.length === 0) return <BindingRow binding={first} titledBy="site" place="list" />;
  const tally = tallies.value.get(siteKey(first));
  return (
    <li class="cluster">
      <p class="cluster-top">
        <span class="cluster-site">
          <SiteName binding={sharedName(first, bindings)} />
        </span>
        {tally !== undefined && (
          <span class="cluster-tally">
            <Text id="site-tally" args={{ ...tally }} />
          </span>
        )}
      </p>
      <ul class="cluster-lines">
        {bindings.map((binding) => (
          <BindingRow
            key={binding.id}
            binding={binding}
            titledBy="role"
            place="list"
            follows={binding !== first}
          />
        ))}
      </ul>
    </li>
  );
}

/** One line's own name is not that of its site. */
function sharedName(first: LineView, bindings: readonly LineView[]): LineView {
  return bindings.every(({ title }) => title === first.title) ? first : { ...first, title: '' };
}
