import { useState } from 'preact/hooks';
import type { CurrentPage } from '../../contract/views.ts';
import type { WatchMode } from '../../core/model.ts';
import { ProblemLine } from '../parts/problem-line.tsx';
import { reading, readTab } from '../state/reading.ts';
import { type WatchOutcome, watchSite } from '../state/watching.ts';
import { Text } from '../text/text.tsx';
import type { SiteSituation } from '../view/this-site.ts';

interface Props {
  readonly page: CurrentPage;
  readonly site: string;
  readonly situation: SiteSituation;
  readonly mode: WatchMode | null;
}

/** Says when a page has not been read, and offers to read it or its whole site. */
export function NotRead({ page, site, situation, mode }: Props) {
  const [outcome, setOutcome] = useState<WatchOutcome | null>(null);
  const unread = situation === 'not allowed' || situation === 'not read';
  // A site's old findings do not mean that its pages are read now.
  const watchable = mode === 'chosen' && !page.watched;
  if (!unread && !watchable) return null;
  const state = reading.value;
  return (
    <div class="not-read">
      {unread && (
        <p class="quiet" role="status">
          {state === 'under way' ? (
            <Text id="reading" />
          ) : state !== 'idle' && state !== 'done' ? (
            <Text id="refusal" args={{ refusal: state }} />
          ) : situation === 'not read' ? (
            <Text id="site-not-read" args={{ site }} />
          ) : (
            <Text id="site-not-allowed" args={{ site }} />
          )}
        </p>
      )}
      <div class="actions">
        {watchable && (
          <button
            type="button"
            id="watch-site"
            class="button button-small"
            onClick={() => void watchSite(site).then(setOutcome)}
          >
            <Text id="watch-site" />
          </button>
        )}
        {unread && (
          <button
            type="button"
            id="read-page"
            class={watchable ? 'button button-small button-quiet' : 'button button-small'}
            disabled={state === 'under way'}
            onClick={() => void readTab(page.tabId)}
          >
            <Text id="read-page" />
          </button>
        )}
      </div>
      {watchable && outcome !== 'refused' && (
        <p class="hint">
          <Text id="watch-site-hint" args={{ site }} />
        </p>
      )}
      {outcome === 'refused' && (
        <ProblemLine>
          <Text id="site-permission-refused" args={{ site }} />
        </ProblemLine>
      )}
    </div>
  );
}
