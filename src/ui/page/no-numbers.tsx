import { Text } from '../text/text.tsx';

export function NoNumbers() {
  return (
    <div class="empty card">
      <p class="empty-title">
        <Text id="begin-title" />
      </p>
      <p>
        <Text id="begin" />
      </p>
      <p>
        <a class="button" href="#welcome">
          <Text id="begin-action" />
        </a>
      </p>
    </div>
  );
}
