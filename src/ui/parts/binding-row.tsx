import { useId, useState } from 'preact/hooks';
import type { BindingView } from '../../contract/messages.ts';
import { BindingActions } from './binding-actions.tsx';
import { BindingFacts } from './binding-facts.tsx';
import { OpenButton, WhyButton } from './row-buttons.tsx';
import { RowTitle, type TitledBy } from './row-title.tsx';
import { StillShows } from './still-shows.tsx';
import { Why } from './why.tsx';

interface Props {
  readonly binding: BindingView;
  readonly titledBy: TitledBy;
}

/** One line of the list. Kept light: what "Why?" shows is made when it is asked for. */
export function BindingRow({ binding, titledBy }: Props) {
  const id = useId();
  const [explained, setExplained] = useState(false);
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
        <RowTitle id={id} binding={binding} titledBy={titledBy} />
        {binding.address !== null && <OpenButton address={binding.address} describedBy={id} />}
      </div>
      {binding.stillShowsOldNumber && <StillShows />}
      <div class="binding-about">
        <BindingFacts binding={binding} titledBy={titledBy} />
        <WhyButton
          describedBy={id}
          explained={explained}
          onExplain={() => setExplained(!explained)}
        />
      </div>
      {binding.note !== '' && (
        <p class="binding-note">
          <bdi>{binding.note}</bdi>
        </p>
      )}
      <BindingActions binding={binding} describedBy={id} />
      {explained && <Why binding={binding} />}
    </li>
  );
}
