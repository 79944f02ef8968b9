import type { LineView } from '../../contract/views.ts';
import { calendarDayOf } from '../text/dates.ts';
import { Text } from '../text/text.tsx';
import { isOpen } from '../view/bindings.ts';
import { StillShows } from './still-shows.tsx';

/** What is out of the ordinary about a line. */
export function RowFlags({ binding }: { readonly binding: LineView }) {
  const { stillShowsOldNumber, state, postponedUntil } = binding;
  return (
    <>
      {stillShowsOldNumber && <StillShows />}
      {postponedUntil !== null && isOpen(binding) && (
        <p class="row-mark" data-mark="postponed">
          <Text id="postponed-mark" args={{ day: calendarDayOf(postponedUntil) }} />
        </p>
      )}
      {state === 'changed' && (
        <p class="row-mark" data-mark="ticked">
          <Text id="ticked-mark" />
        </p>
      )}
    </>
  );
}
