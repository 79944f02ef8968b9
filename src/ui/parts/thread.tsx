/** More knots than this cannot be told apart in the popup's width. */
const mostKnots = 30;
const width = 340;
const height = 12;

/**
 * Progress as a thread with a bead for each binding: a ring while it holds, filled
 * once it is untied. Says nothing that the words beside it do not.
 */
export function Thread({ done, total }: { readonly done: number; readonly total: number }) {
  return total <= mostKnots ? <Knots done={done} total={total} /> : <Bar share={done / total} />;
}

function Knots({ done, total }: { readonly done: number; readonly total: number }) {
  const gap = width / total;
  return (
    <svg class="thread" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path class="thread-line" d={`M0 6H${width}`} />
      {Array.from({ length: total }, (_, index) => (
        <circle
          key={index}
          class={index < done ? 'knot knot-untied' : 'knot'}
          cx={index * gap + gap / 2}
          cy={height / 2}
          r="4"
        />
      ))}
    </svg>
  );
}

function Bar({ share }: { readonly share: number }) {
  return (
    <svg class="thread-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class="thread-bar-rest" width="100" height="1" />
      <rect class="thread-bar-done" width={share * 100} height="1" />
    </svg>
  );
}
