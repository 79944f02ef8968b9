import type { SuggestionGroupView, SuggestionView } from '../../contract/views.ts';
import { keepPlace } from '../state/keep-place.ts';
import { haveThis, notMine } from '../state/suggestions.ts';
import { Text } from '../text/text.tsx';

interface Props {
  readonly group: SuggestionGroupView;
  readonly numberId: string;
}

/** Services of one kind, each answered by one press. */
export function SuggestionGroup({ group: { category, services }, numberId }: Props) {
  const titleId = `suggestions-${category}`;
  return (
    <>
      <h3 id={titleId} class="checklist-where">
        <Text id="category" args={{ category }} />
      </h3>
      <ul class="suggestions" aria-labelledby={titleId} data-category={category}>
        {services.map((service) => (
          <Suggestion key={service.id} service={service} numberId={numberId} />
        ))}
      </ul>
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
