import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SuggestionGroupView, SuggestionView } from '../../contract/views.ts';
import { keepPlace } from '../state/keep-place.ts';
import { haveThis, loadWhole, notMine } from '../state/suggestions.ts';
import { Text } from '../text/text.tsx';

interface Props {
  readonly group: SuggestionGroupView;
  readonly numberId: string;
}

/** As many at a time as a person reads through. */
const step = 12;

/** Services of one kind, each answered by one press: the usual ones, and more on demand. */
export function SuggestionGroup({ group, numberId }: Props) {
  const { category, services, first, all } = group;
  const [further, setFurther] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const focusAt = useRef<number | null>(null);
  const shown = Math.min(first + further, services.length);
  const titleId = `suggestions-${category}`;
  // Whoever asked for more goes on at the first of it, as soon as it is painted.
  useLayoutEffect(() => {
    const row = focusAt.current === null ? null : list.current?.children.item(focusAt.current);
    if (!(row instanceof HTMLElement)) return;
    focusAt.current = null;
    row.focus();
  });
  async function showMore(): Promise<void> {
    if (services.length < all && !(await loadWhole(category, numberId))) return;
    focusAt.current = shown;
    setFurther(further + step);
  }
  return (
    <>
      <h3 id={titleId} class="checklist-where">
        <Text id="category" args={{ category }} />
      </h3>
      <ul ref={list} class="suggestions" aria-labelledby={titleId} data-category={category}>
        {services.slice(0, shown).map((service) => (
          <Suggestion key={service.id} service={service} numberId={numberId} />
        ))}
      </ul>
      {all > first && (
        <p class="hint" role="status" data-shown={shown}>
          <Text id="suggestions-shown" args={{ shown, all }} />
        </p>
      )}
      {all > shown && (
        <button
          type="button"
          class="button button-small button-quiet"
          data-action="more-suggestions"
          aria-describedby={titleId}
          onClick={() => void showMore()}
        >
          <span>
            <Text id="show-more" args={{ count: Math.min(step, all - shown) }} />
          </span>
        </button>
      )}
    </>
  );
}

interface SuggestionProps {
  readonly service: SuggestionView;
  readonly numberId: string;
}

function Suggestion({ service, numberId }: SuggestionProps) {
  const nameId = `suggestion-${service.id}`;
  return (
    <li data-service={service.id} tabIndex={-1}>
      <p id={nameId} class="suggestion-name">
        <bdi>{service.name}</bdi> <bdi class="site-beside">{service.site}</bdi>
      </p>
      <div class="actions">
        <button
          type="button"
          class="button button-small button-soft"
          data-action="have"
          aria-describedby={nameId}
          onClick={(event) =>
            void keepPlace(event.currentTarget, () => haveThis(service, numberId))
          }
        >
          <Text id="suggestion-have" />
        </button>
        <button
          type="button"
          class="button button-small button-bare"
          data-action="not-mine"
          aria-describedby={nameId}
          onClick={(event) => void keepPlace(event.currentTarget, () => notMine(service, numberId))}
        >
          <Text id="suggestion-not-mine" />
        </button>
      </div>
    </li>
  );
}
