import type { LineView } from '../../contract/views.ts';
import { focusIfLost } from '../state/keep-place.ts';
import { closeOwn, openedIn, openPanel, type RowPlace } from '../state/row-panel.ts';
import { Text } from '../text/text.tsx';
import { waysOf } from '../view/ways.ts';
import { KeepReason } from './keep-reason.tsx';
import { MergeForm } from './merge-form.tsx';
import { MoreActions } from './more-actions.tsx';
import { OtherWays } from './other-ways.tsx';
import { PostponeForm } from './postpone-form.tsx';
import { RenameForm } from './rename-form.tsx';
import { RoleForm } from './role-form.tsx';
import { WrongLinkForm } from './wrong-link-form.tsx';

interface Props {
  readonly binding: LineView;
  readonly place: RowPlace;
  readonly describedBy: string;
}

/** What "More" unfolds: the rarer moves, or the form of the one that was chosen. */
export function RowPanel({ binding, place, describedBy }: Props) {
  const opened = openedIn(place, binding.id);
  if (opened === null) return null;
  const { panel } = opened;
  const close = (): void => {
    closeOwn(opened);
    void focusIfLost(moreButtonOf(place, binding.id));
  };
  const form = { binding, onClose: close };
  return (
    <fieldset
      id={`${describedBy}-more`}
      class="row-panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // In the popup Escape would close all of it.
        event.preventDefault();
        close();
      }}
    >
      <legend class="visually-hidden">
        <Text id="action-more" />
      </legend>
      {panel === 'more' && (
        <>
          <OtherWays ways={waysOf(binding)} id={`${describedBy}-ways`} describedBy={describedBy} />
          <MoreActions
            binding={binding}
            describedBy={describedBy}
            onOpen={(wanted) => openPanel(place, binding.id, wanted)}
          />
        </>
      )}
      {panel === 'postpone' && <PostponeForm {...form} />}
      {panel === 'rename' && <RenameForm {...form} />}
      {panel === 'role' && <RoleForm {...form} />}
      {panel === 'merge' && <MergeForm {...form} />}
      {panel === 'wrong-link' && <WrongLinkForm {...form} />}
      {panel === 'reason' && <KeepReason {...form} />}
    </fieldset>
  );
}

function moreButtonOf(place: RowPlace, bindingId: string): Element | null {
  return document.querySelector(
    `#${place} li[data-binding="${CSS.escape(bindingId)}"] [data-action="more"]`,
  );
}
