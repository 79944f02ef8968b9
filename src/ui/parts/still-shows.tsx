import { Text } from '../text/text.tsx';
import { Icon } from './icon.tsx';

export function StillShows() {
  return (
    <p class="flag">
      <Icon name="alert" />
      <span>
        <Text id="still-shows" />
      </span>
    </p>
  );
}
