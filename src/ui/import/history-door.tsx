import { Text } from '../text/text.tsx';
import { Door } from './door.tsx';
import { HistoryPermission } from './history-permission.tsx';
import { readHistory } from './read-source.ts';

export function HistoryDoor() {
  return (
    <Door name="history">
      <div class="actions">
        <button
          id="import-history"
          type="button"
          class="button button-quiet"
          onClick={() => void readHistory()}
        >
          <Text id="import-history" />
        </button>
      </div>
      <HistoryPermission />
    </Door>
  );
}
