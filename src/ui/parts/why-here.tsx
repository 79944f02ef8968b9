import type { LineView } from '../../contract/views.ts';
import { harmOf } from '../../core/agenda.ts';
import { localDay } from '../../core/calendar.ts';
import type { IsoDate } from '../../core/model.ts';
import { calendarDayOf } from '../text/dates.ts';
import { Text } from '../text/text.tsx';

function isOver(day: IsoDate): boolean {
  return day < localDay(Date.now());
}

/** Why a line stands where it stands in the order of the list. */
export function WhyHere({ binding }: { readonly binding: LineView }) {
  const { pinned, postponedUntil, due } = binding;
  return (
    <ul class="reasons" data-why="order">
      {pinned && (
        <li>
          <Text id="why-pinned" />
        </li>
      )}
      {postponedUntil !== null && (
        <li>
          <Text id="why-postponed" args={{ day: calendarDayOf(postponedUntil) }} />
        </li>
      )}
      <li data-harm={harmOf(binding)}>
        <Text id="harm" args={{ harm: harmOf(binding) }} />
      </li>
      {due !== null && (
        <li>
          <Text id={isOver(due) ? 'why-over' : 'why-due'} args={{ day: calendarDayOf(due) }} />
        </li>
      )}
    </ul>
  );
}
