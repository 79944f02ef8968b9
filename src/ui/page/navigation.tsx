import { Mark } from '../parts/mark.tsx';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { route } from './route.ts';

const shown = ['list', 'import', 'safe', 'numbers', 'take', 'settings'] as const;

export function Navigation() {
  return (
    <header class="page-top">
      <p class="page-name">
        <Mark />
        <Text id="product" />
      </p>
      <nav aria-label={t('navigation')}>
        <ul class="page-nav">
          {shown.map((part) => (
            <li key={part}>
              <a href={`#${part}`} aria-current={route.value === part ? 'page' : undefined}>
                <Text id="part" args={{ part }} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
