import type { ComponentChildren } from 'preact';

interface Props {
  readonly tone: 'quiet' | 'warning';
  readonly children: ComponentChildren;
}

export function Notice({ tone, children }: Props) {
  return <div class={`notice notice-${tone}`}>{children}</div>;
}
