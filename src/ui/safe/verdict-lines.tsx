import type { LineView } from '../../contract/views.ts';
import { Explain } from '../parts/explain.tsx';
import { OpenButton } from '../parts/row-buttons.tsx';
import { SiteName } from '../parts/site-name.tsx';
import { filter, search } from '../state/list-query.ts';
import { openPart } from '../state/open-part.ts';
import { goToLine } from '../state/show-line.ts';
import { Text } from '../text/text.tsx';
import { type Term, termOfState } from '../view/glossary.ts';
import type { Filter } from '../view/list.ts';
import { waysOf } from '../view/ways.ts';

/** More would hide what follows; the list itself has them all. */
export const mostLines = 5;

type Kind = 'open' | 'suspected' | 'ticked';

/** Where the list shows all of them. */
const filterFor: Readonly<Record<Kind, Filter>> = {
  open: 'open',
  suspected: 'suspected',
  ticked: 'done',
};

const termFor: Readonly<Record<Kind, Term>> = {
  open: termOfState['to do'],
  suspected: termOfState.suspected,
  ticked: termOfState.changed,
};

interface Props {
  readonly kind: Kind;
  /** How many there are. */
  readonly count: number;
  /** The first of them. */
  readonly lines: readonly LineView[];
}

/** Lines that stand in the way, each with the two ways to act on it. */
export function VerdictLines({ kind, count, lines }: Props) {
  if (count === 0) return null;
  const rest = count - mostLines;
  return (
    <div class="verdict-lines" data-kind={kind}>
      <div class="titled">
        <h3>
          <Text id="verdict-lines" args={{ kind, count }} />
        </h3>
        <Explain term={termFor[kind]} />
      </div>
      {kind === 'ticked' && (
        <p class="hint">
          <Text id="verdict-ticked-hint" />
        </p>
      )}
      <ul class="plain-list">
        {lines.map((line) => (
          <VerdictLine key={line.id} line={line} />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="button button-plain"
          onClick={() => {
            search.value = '';
            filter.value = filterFor[kind];
            openPart('#list');
          }}
        >
          <span>
            <Text id="verdict-rest" args={{ count: rest }} />
          </span>
        </button>
      )}
    </div>
  );
}

function VerdictLine({ line }: { readonly line: LineView }) {
  const titleId = `verdict-${line.id}`;
  const { main } = waysOf(line);
  return (
    <li data-binding={line.id}>
      <span class="item-name" id={titleId}>
        <SiteName binding={line} />{' '}
        <span class="quiet">
          <Text id="role" args={{ role: line.role }} />
        </span>
      </span>
      <button
        type="button"
        class="button button-small button-soft"
        data-action="show"
        aria-describedby={titleId}
        onClick={() => void goToLine(line)}
      >
        <Text id="show-in-list" />
      </button>
      {main !== null && <OpenButton way={main} describedBy={titleId} />}
    </li>
  );
}
