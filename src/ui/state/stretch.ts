import { useState } from 'preact/hooks';

/** Painted at once: more than is in sight of a popup or a page. The rest follows as it is scrolled to. */
const first = 20;
const further = 60;

export interface Stretch {
  readonly shown: number;
  readonly rest: number;
  /** All that is here is painted, and more is on its way. */
  readonly waiting: boolean;
  readonly showMore: () => void;
}

/** How much of a long list is painted: `count` is here, `coming` more is on its way. */
export function useStretch(count: number, coming = 0): Stretch {
  const [shown, setShown] = useState(first);
  const waiting = coming > 0 && shown >= count;
  return {
    shown,
    rest: count + coming - shown,
    waiting,
    showMore: () => {
      if (!waiting) setShown((before) => before + further);
    },
  };
}
