import { useState } from 'preact/hooks';

/** Painted at once: more than is in sight of a popup or a page. The rest follows as it is scrolled to. */
const first = 20;
const further = 60;

export interface Stretch {
  readonly shown: number;
  readonly rest: number;
  readonly showMore: () => void;
}

/** How much of a long list is painted. */
export function useStretch(count: number): Stretch {
  const [shown, setShown] = useState(first);
  return {
    shown,
    rest: count - shown,
    showMore: () => setShown((before) => before + further),
  };
}
