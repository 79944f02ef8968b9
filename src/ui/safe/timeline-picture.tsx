import type { TimelinePoint } from '../view/timeline.ts';

const width = 600;
const height = 28;
const inset = 12;
const middle = height / 2;

/** The dates as knots on the thread. The list below says the same in words. */
export function TimelinePicture({ points }: { readonly points: readonly TimelinePoint[] }) {
  const x = (at: number): number => inset + at * (width - 2 * inset);
  const lastDay = points.find(({ name }) => name === 'last-day');
  return (
    <svg class="timeline" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path class="timeline-line" d={`M${inset} ${middle}H${width - inset}`} />
      {lastDay !== undefined && (
        // Until then the old line receives codes.
        <path class="timeline-alive" d={`M${inset} ${middle}H${x(lastDay.at)}`} />
      )}
      {points.map(({ name, at }) => (
        <Point key={name} name={name} x={x(at)} />
      ))}
    </svg>
  );
}

/** The same sign beside the words. */
export function PointSign({ name }: Pick<TimelinePoint, 'name'>) {
  return (
    <svg class="timeline-sign" viewBox={`0 0 ${height} ${height}`} aria-hidden="true">
      <Point name={name} x={middle} />
    </svg>
  );
}

function Point({ name, x }: { readonly name: TimelinePoint['name']; readonly x: number }) {
  const shape = `timeline-point timeline-${name}`;
  return name === 'reissue' ? (
    <path class={shape} d={`M${x} ${middle - 9}l9 9-9 9-9-9z`} />
  ) : (
    <circle class={shape} cx={x} cy={middle} r="8" />
  );
}
