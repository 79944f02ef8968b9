import { useId, useState } from 'preact/hooks';
import type { BindingView } from '../../contract/messages.ts';
import { openTab } from '../../platform/access.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { BindingActions } from './binding-actions.tsx';
import { BindingFacts } from './binding-facts.tsx';
import { Icon } from './icon.tsx';
import { Why } from './why.tsx';

/** One line of the list. Kept light: what "Why?" shows is made when it is asked for. */
export function BindingRow({ binding }: { readonly binding: BindingView }) {
  const id = useId();
  const [explained, setExplained] = useState(false);
  const { address } = binding;
  return (
    <li
      class="binding"
      tabIndex={-1}
      data-site={binding.site}
      data-role={binding.role}
      data-state={binding.state}
      data-binding={binding.id}
    >
      <div class="binding-top">
        <p class="binding-site" id={id}>
          <bdi>{binding.site}</bdi>
        </p>
        {address !== null && (
          <button
            type="button"
            class="button button-plain"
            data-action="open"
            title={t('open-title', { address })}
            aria-describedby={id}
            onClick={() => void openTab(address)}
          >
            <Text id="action-open" />
            <Icon name="open" />
          </button>
        )}
      </div>
      <BindingFacts binding={binding} />
      <BindingActions
        binding={binding}
        describedBy={id}
        explained={explained}
        onExplain={() => setExplained(!explained)}
      />
      {explained && <Why binding={binding} />}
    </li>
  );
}
