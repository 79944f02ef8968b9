import type { BindingView } from '../../contract/views.ts';
import { tallies } from '../state/list-query.ts';
import { Text } from '../text/text.tsx';
import { nameOfBinding } from '../view/bindings.ts';
import { siteKey } from '../view/sections.ts';
import { BindingRow } from './binding-row.tsx';

/** A site's line, or a card of several with how far the site has come. */
export function SiteCluster({ bindings }: { readonly bindings: readonly BindingView[] }) {
  const [first, ...others] = bindings;
  if (first === undefined) return null;
  if (others.length === 0) return <BindingRow binding={first} titledBy="site" place="list" />;
  const tally = tallies.value.get(siteKey(first));
  return (
    <li class="cluster">
      <p class="cluster-top">
        <bdi class="cluster-site">{nameOfCluster(bindings)}</bdi>
        {tally !== undefined && (
          <span class="cluster-tally">
            <Text id="site-tally" args={{ ...tally }} />
          </span>
        )}
      </p>
      <ul class="cluster-lines">
        {bindings.map((binding) => (
          <BindingRow key={binding.id} binding={binding} titledBy="role" place="list" />
        ))}
      </ul>
    </li>
  );
}

/** One line's own name is not that of its site. */
function nameOfCluster(bindings: readonly BindingView[]): string {
  const titles = new Set(bindings.map(({ title }) => title));
  const [first] = bindings;
  if (first === undefined) return '';
  return titles.size === 1 ? nameOfBinding(first) : nameOfBinding({ ...first, title: '' });
}
