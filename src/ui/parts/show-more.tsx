import { useEffect, useRef } from 'preact/hooks';
import type { Stretch } from '../state/stretch.ts';
import { Text } from '../text/text.tsx';

/** Painted before it comes into sight. */
const ahead = '400px';

/** Paints more as it is scrolled to, and is a button for whoever does not scroll. */
export function ShowMore({ stretch }: { readonly stretch: Stretch }) {
  const { shown, rest, waiting, showMore } = stretch;
  const more = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const button = more.current;
    if (button === null || shown === 0) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) showMore();
      },
      { rootMargin: ahead },
    );
    observer.observe(button);
    return () => observer.disconnect();
  }, [shown, rest > 0, waiting]);
  if (rest <= 0) return null;
  return (
    <button ref={more} type="button" class="button button-quiet show-more" onClick={showMore}>
      <span>
        <Text id="show-more" args={{ count: rest }} />
      </span>
    </button>
  );
}
