import { keepPlace } from '../state/keep-place.ts';
import { unwatchSite, watchSite } from '../state/watching.ts';
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
            <span class="item-name" id={`chosen-${site}`}>
              <bdi>{site}</bdi>
            </span>
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
              onClick={(event) => void keepPlace(event.currentTarget, () => unwatchSite(site))}
            >
              <Text id="site-remove" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
