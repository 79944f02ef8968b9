import { useLayoutEffect, useRef } from 'preact/hooks';
import { Text } from '../text/text.tsx';
import type { Step } from './step.ts';

/** A step begins with its question; the focus goes there where no input takes it. */
export function StepTitle({ step, focused }: { readonly step: Step; readonly focused: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focused) title.current?.focus();
  }, [focused]);
  return (
    <h2 ref={title} tabIndex={-1} class="step-title">
      <Text id="step-title" args={{ step }} />
    </h2>
  );
}
