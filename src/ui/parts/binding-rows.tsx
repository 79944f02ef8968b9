import { useEffect, useRef, useState } from 'preact/hooks';
import type { BindingView } from '../../contract/messages.ts';
import { Text } from '../text/text.tsx';
import { BindingRow } from './binding-row.tsx';
import type { TitledBy } from './row-title.tsx';

/** Rows painted at once: the rest follows as it is scrolled to. */
const stretch = 60;

interface Props {
  readonly bindings: readonly BindingView[];
  readonly titledBy: TitledBy;
}

export function BindingRows({ bindings, titledBy }: Props) {
  const [shown, setShown] = useState(stretch);
  const more = useRef<HTMLButtonElement>(null);
  const rest = bindings.length - shown;
  const showMore = (): void => setShown((count) => count + stretch);

  useEffect(() => {
    const button = more.current;
    if (button === null || shown === 0) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) showMore();
    });
    observer.observe(button);
    return () => observer.disconnect();
  }, [shown]);

  return (
    <>
      <ul class={bindings.length > stretch ? 'bindings bindings-long' : 'bindings'}>
        {bindings.slice(0, shown).map((binding) => (
          <BindingRow key={binding.id} binding={binding} titledBy={titledBy} />
        ))}
      </ul>
      {rest > 0 && (
        <button ref={more} type="button" class="button button-quiet" onClick={showMore}>
          <span>
            <Text id="show-more" args={{ count: rest }} />
          </span>
        </button>
      )}
    </>
  );
}
