import { openPart } from '../state/open-part.ts';
import { Text } from '../text/text.tsx';
import { Icon } from './icon.tsx';

/** For what browsing does not meet: the way to saved logins and messages. */
export function FindMore() {
  return (
    <button type="button" class="button button-plain find-more" onClick={() => openPart('#import')}>
      <span>
        <Text id="import-link" />
      </span>
      <Icon name="next" />
    </button>
  );
}
