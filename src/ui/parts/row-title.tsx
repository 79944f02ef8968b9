import type { LineView } from '../../contract/views.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { isOpen } from '../view/bindings.ts';
import { Icon } from './icon.tsx';
import { SiteName } from './site-name.tsx';

/** In the list rows differ by their site, under a site's own heading by their role. */
export type TitledBy = 'site' | 'role';

interface Props {
  readonly id: string;
  readonly binding: LineView;
  readonly titledBy: TitledBy;
}

export function RowTitle({ id, binding, titledBy }: Props) {
  return (
    <p class="binding-title" id={id}>
      {binding.pinned && isOpen(binding) && <Pinned />}
      {titledBy === 'site' ? (
        <SiteName binding={binding} />
      ) : (
        <Text id="role" args={{ role: binding.role }} />
      )}
    </p>
  );
}

function Pinned() {
  return (
    <span class="pinned">
      <Icon name="pin" />
      <span class="visually-hidden">{t('pinned-mark')}</span>
    </span>
  );
}
