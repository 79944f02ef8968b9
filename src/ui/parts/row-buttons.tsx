import { openTab } from '../../platform/access.ts';
import { closePanel, openPanel, type RowPlace } from '../state/row-panel.ts';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import type { AddressWay } from '../view/ways.ts';
import { Icon } from './icon.tsx';

interface OpenProps {
  readonly way: AddressWay;
  readonly describedBy: string;
}

/** Opens the page where the number is changed, or the nearest one that is known. */
export function OpenButton({ way: { kind, address }, describedBy }: OpenProps) {
  return (
    <button
      type="button"
      class="button button-plain"
      data-action="open"
      title={t('open-title', { address })}
      aria-describedby={describedBy}
      onClick={() => void openTab(address)}
    >
      <Text id="open-way" args={{ kind }} />
      <Icon name="open" />
    </button>
  );
}

interface MoreProps {
  readonly describedBy: string;
  readonly place: RowPlace;
  readonly bindingId: string;
  readonly unfolded: boolean;
}

/** Unfolds the rarer moves. */
export function MoreButton({ describedBy, place, bindingId, unfolded }: MoreProps) {
  return (
    <button
      type="button"
      class="button button-plain button-icon"
      data-action="more"
      aria-label={t('action-more')}
      title={t('action-more')}
      aria-describedby={describedBy}
      aria-expanded={unfolded}
      onClick={() => {
        if (unfolded) closePanel();
        else openPanel(place, bindingId, 'more');
      }}
    >
      <Icon name="more" />
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
