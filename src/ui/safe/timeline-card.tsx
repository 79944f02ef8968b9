import type { NumberView } from '../../contract/views.ts';
import { localDay } from '../../core/calendar.ts';
import { Explain } from '../parts/explain.tsx';
import { calendarDayOf } from '../text/dates.ts';
import { Text } from '../text/text.tsx';
import { timelineOf } from '../view/timeline.ts';
import { ReissueForm } from './reissue-form.tsx';
import { PointSign, TimelinePicture } from './timeline-picture.tsx';

/** Today, the last day, and from when a stranger may hold the number. */
export function TimelineCard({ number }: { readonly number: NumberView }) {
  const points = timelineOf(number, localDay(Date.now()));
  return (
    <section id="timeline" class="card" aria-labelledby="timeline-title">
      <h2 id="timeline-title">
        <Text id="timeline-title" />
      </h2>
      {points.length > 1 && <TimelinePicture points={points} />}
      <ol class="timeline-points">
        {points.map(({ name, day, inDays }) => (
          <li key={name} data-point={name}>
            <span class="timeline-name">
              <PointSign name={name} />
              <span>
                <Text id="timeline-point" args={{ name }} />
              </span>
              {name !== 'today' && <Explain term={name} />}
            </span>
            <time dateTime={day}>{calendarDayOf(day)}</time>
            {name !== 'today' && (
              <span class="quiet">
                <Text
                  id="in-days"
                  args={{
                    when: inDays > 0 ? 'ahead' : inDays === 0 ? 'today' : 'over',
                    days: Math.abs(inDays),
                  }}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      {number.lastDay === null && (
        <p>
          <Text id="timeline-no-last-day" />{' '}
          <a href="#numbers">
            <Text id="timeline-set-last-day" />
          </a>
        </p>
      )}
      <ReissueForm number={number} />
    </section>
  );
}
