import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../text/t.ts';
import { Text } from '../text/text.tsx';
import { nameOfTerm, type Term } from '../view/glossary.ts';

/** CSS pixels between bubble, button and the window's edge. */
const gap = 8;

/** "What is this?" beside a word: its meaning opens at a press, and closes at the next, or by Escape. */
export function Explain({ term }: { readonly term: Term }) {
  const id = useId();
  const name = t('what-is', { term: nameOfTerm(term) });
  const button = useRef<HTMLButtonElement>(null);
  const bubble = useRef<HTMLSpanElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (!open || button.current === null || bubble.current === null) return;
    place(bubble.current, button.current.getBoundingClientRect());
    // It is placed once: what it belongs to has moved away.
    const hide = (): void => bubble.current?.hidePopover();
    window.addEventListener('scroll', hide, { once: true, passive: true });
    return () => window.removeEventListener('scroll', hide);
  }, [open]);
  return (
    <span class="explain">
      <button
        ref={button}
        type="button"
        class="explain-button"
        popovertarget={id}
        aria-expanded={open}
        aria-label={name}
        title={name}
      >
        <span aria-hidden="true">?</span>
      </button>
      <span
        ref={bubble}
        id={id}
        class="explain-bubble"
        popover="auto"
        role="status"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <Text id="meaning" args={{ term }} />}
      </span>
    </span>
  );
}

/** Below the button or, where there is no room, above it; never over the window's edge. */
function place(bubble: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { offsetWidth, offsetHeight } = bubble;
  const room = document.documentElement.clientWidth - offsetWidth - gap;
  const below = bottom + gap;
  const fits = below + offsetHeight <= window.innerHeight;
  bubble.style.left = `${Math.max(gap, Math.min(left - gap, room))}px`;
  bubble.style.top = `${Math.max(gap, fits ? below : top - gap - offsetHeight)}px`;
}
