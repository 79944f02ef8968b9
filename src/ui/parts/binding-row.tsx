import { useId, useState } from 'preact/hooks';
import type { LineView } from '../../contract/views.ts';
import { openedIn, type RowPlace } from '../state/row-panel.ts';
import { waysOf } from '../view/ways.ts';
import { BindingActions } from './binding-actions.tsx';
import { BindingFacts } from './binding-facts.tsx';
import { MoreButton, OpenButton, WhyButton } from './row-buttons.tsx';
import { RowFlags } from './row-flags.tsx';
import { RowPanel } from './row-panel.tsx';
import { RowTitle, type TitledBy } from './row-title.tsx';
import { Why } from './why.tsx';
import { WrittenWay } from './written-way.tsx';

interface Props {
  readonly binding: LineView;
  readonly titledBy: TitledBy;
  readonly place: RowPlace;
  /** The row above is of the same site: its menus need not be said again. */
  readonly follows?: boolean;
}

/** One line of the list. Kept light: what "Why?" and "More" show is made when it is asked for. */
export function BindingRow({ binding, titledBy, place, follows = false }: Props) {
  const id = useId();
  const [explained, setExplained] = useState(false);
  const { site, role, state, note, keptReason } = binding;
  const ways = waysOf(binding);
  const inWords = ways.pathFirst && !follows;
  return (
    <li
      class="binding"
      tabIndex={-1}
      data-site={site}
      data-role={role}
      data-state={state}
      data-binding={binding.id}
      data-pinned={binding.pinned}
    >
      <div class="binding-top">
        <RowTitle id={id} binding={binding} titledBy={titledBy} />
        <div class="binding-tools">
          {ways.main !== null && !inWords && <OpenButton way={ways.main} describedBy={id} />}
          <MoreButton
            describedBy={id}
            place={place}
            bindingId={binding.id}
            unfolded={openedIn(place, binding.id) !== null}
          />
        </div>
      </div>
      <RowFlags binding={binding} />
      <div class="binding-about">
        <BindingFacts binding={binding} titledBy={titledBy} />
        <WhyButton
          describedBy={id}
          explained={explained}
          onExplain={() => setExplained(!explained)}
        />
      </div>
      {[note, keptReason].map(
        (text) =>
          text !== '' && (
            <p key={text} class="binding-note">
              <bdi>{text}</bdi>
            </p>
          ),
      )}
      {inWords && <WrittenWay ways={ways} describedBy={id} />}
      <BindingActions binding={binding} describedBy={id} place={place} />
      <RowPanel binding={binding} place={place} describedBy={id} />
      {explained && <Why binding={binding} />}
    </li>
  );
}
