import { useState } from 'preact/hooks';

/** Painted at once: the rest follows as it is scrolled to. */
const stretch = 60;

export interface Stretch {
  readonly shown: number;
  readonly rest: number;
  readonly showMore: () => void;
}

/** How much of a long list is painted. */
export function useStretch(count: number): Stretch {
  const [shown, setShown] = useState(stretch);
  return {
    shown,
    rest: count - shown,
    showMore: () => setShown((before) => before + stretch),
  };
}
