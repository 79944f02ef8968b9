import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** A sentence on what went wrong, said at once by screen readers. */
export function ProblemLine({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="problem" role="alert">
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}
