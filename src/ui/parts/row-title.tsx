import type { BindingView } from '../../contract/messages.ts';
import { Text } from '../text/text.tsx';
import { nameOfBinding } from '../view/bindings.ts';

/** In the list rows differ by their site, under a site's own heading by their role. */
export type TitledBy = 'site' | 'role';

interface Props {
  readonly id: string;
  readonly binding: BindingView;
  readonly titledBy: TitledBy;
}

export function RowTitle({ id, binding, titledBy }: Props) {
  return (
    <p class="binding-title" id={id}>
      {titledBy === 'site' ? (
        <bdi>{nameOfBinding(binding)}</bdi>
      ) : (
        <Text id="role" args={{ role: binding.role }} />
      )}
    </p>
  );
}
