import { openTab } from '../../platform/access.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { Icon } from './icon.tsx';

interface OpenProps {
  readonly address: string;
  readonly describedBy: string;
}

/** Opens the place where the number was seen. */
export function OpenButton({ address, describedBy }: OpenProps) {
  return (
    <button
      type="button"
      class="button button-plain"
      data-action="open"
      title={t('open-title', { address })}
      aria-describedby={describedBy}
      onClick={() => void openTab(address)}
    >
      <Text id="action-open" />
      <Icon name="open" />
    </button>
  );
}

interface WhyProps {
  readonly describedBy: string;
  readonly explained: boolean;
  readonly onExplain: () => void;
}

export function WhyButton({ describedBy, explained, onExplain }: WhyProps) {
  return (
    <button
      type="button"
      class="button button-plain actions-why"
      data-action="why"
      aria-describedby={describedBy}
      aria-expanded={explained}
      onClick={onExplain}
    >
      <Text id="action-why" />
      <Icon name="expand" />
    </button>
  );
}
