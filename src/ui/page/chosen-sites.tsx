import { ask } from '../state/ask.ts';
import { watchSite } from '../state/watching.ts';
import { Text } from '../text/text.tsx';

interface Props {
  readonly sites: readonly string[];
  readonly accessGranted: boolean;
}

export function ChosenSites({ sites, accessGranted }: Props) {
  return (
    <div class="chosen-sites">
      <h3>
        <Text id="chosen-sites" args={{ count: sites.length }} />
      </h3>
      <p class="hint">
        <Text id="chosen-sites-hint" />
      </p>
      <ul class="plain-list">
        {sites.map((site) => (
          <li key={site} data-site={site}>
            <bdi id={`chosen-${site}`}>{site}</bdi>
            {!accessGranted && (
              <button
                type="button"
                class="button button-small"
                aria-describedby={`chosen-${site}`}
                onClick={() => void watchSite(site)}
              >
                <Text id="access-again" />
              </button>
            )}
            <button
              type="button"
              class="button button-small button-quiet"
              aria-describedby={`chosen-${site}`}
              onClick={() => void ask({ type: 'watch-site', site, watched: false })}
            >
              <Text id="site-remove" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
