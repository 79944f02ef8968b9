import type { ComponentChildren } from 'preact';
import { Explain } from '../parts/explain.tsx';
import { Text } from '../text/text.tsx';
import type { SourceName } from './stage.ts';

interface Props {
  readonly name: SourceName;
  readonly children: ComponentChildren;
}

/** One place in which evidence lies, what it tells, and what becomes of its secrets. */
export function Door({ name, children }: Props) {
  const titleId = `door-${name}`;
  return (
    <section class="card door" aria-labelledby={titleId} data-door={name}>
      <h2 id={titleId}>
        <Text id="import-door" args={{ source: name }} />
      </h2>
      <p class="hint">
        <Text id="import-door-hint" args={{ source: name }} />
        {name === 'history' && (
          <>
            {' '}
            <Explain term="catalogue" />
          </>
        )}
      </p>
      {children}
    </section>
  );
}
