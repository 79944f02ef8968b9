import type { Accepted } from '../../contract/messages.ts';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Text } from '../text/text.tsx';
import { undo } from './accept.ts';
import { HistoryPermission } from './history-permission.tsx';
import type { Source } from './stage.ts';
import { StageTitle } from './stage-title.tsx';
import { cancelWork } from './work.ts';

interface Props {
  readonly source: Source;
  readonly accepted: Accepted;
}

/** What was added, the way back, and the file that must not be left lying. */
export function Done({ source, accepted }: Props) {
  const { added, joined } = accepted;
  return (
    <section id="import-done" class="card" aria-labelledby="done-title">
      <StageTitle id="done-title">
        <Text id="import-done" args={{ added, joined }} />
      </StageTitle>
      {source.fileName !== '' && (
        <Notice tone="warning">
          <p>
            <Text id="import-delete-file" args={{ source: source.name, name: source.fileName }} />
          </p>
        </Notice>
      )}
      {source.name === 'history' && <HistoryPermission />}
      <div class="actions">
        <a class="button" href="#list">
          <Text id="done-list" />
        </a>
        {added + joined > 0 && (
          <button
            id="import-undo"
            type="button"
            class="button button-quiet"
            onClick={() => void undo(accepted)}
          >
            <Icon name="undo" /> <Text id="action-undo" />
          </button>
        )}
        <button id="import-again" type="button" class="button button-quiet" onClick={cancelWork}>
          <Text id="import-again" />
        </button>
      </div>
    </section>
  );
}
