import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly children: ComponentChildren;
}

/** What came after a press of a button: whoever does not see it is told, and goes on from here. */
export function StageTitle({ id, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  // Before anybody can press a key: a focus that comes later would take it away again.
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <h2 id={id} ref={title} tabIndex={-1} class="stage-title">
      <span>{children}</span>
    </h2>
  );
}
