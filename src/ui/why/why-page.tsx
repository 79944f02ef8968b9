import type { ListView } from '../../contract/views.ts';
import { Text } from '../text/text.tsx';
import { nameOfTerm, terms } from '../view/glossary.ts';
import { type Fact, facts } from './sources.ts';

/** Why a number that is given up is dangerous, who says so, and what to do about it. */
export function WhyPage({ view }: { readonly view: ListView }) {
  return (
    <>
      <h1>
        <Text id="part" args={{ part: 'why' }} />
      </h1>
      <p class="lead">
        <Text id="why-lead" />
      </p>
      <ol class="card facts-told">
        {facts.map((fact) => (
          <li key={fact.id} data-fact={fact.id}>
            <Told fact={fact} />
          </li>
        ))}
      </ol>
      <section class="card" aria-labelledby="why-next-title">
        <h2 id="why-next-title">
          <Text id="why-next-title" />
        </h2>
        <p>
          <Text id="why-next" />
        </p>
        {view.numbers.length === 0 ? (
          <a class="button" href="#welcome">
            <Text id="begin-action" />
          </a>
        ) : (
          <a class="button" href="#list">
            <Text id="done-list" />
          </a>
        )}
      </section>
      <Words />
    </>
  );
}

function Told({ fact: { id, sources } }: { readonly fact: Fact }) {
  return (
    <>
      <p>
        <Text id="why-fact" args={{ fact: id }} />
      </p>
      {sources.length > 0 && (
        <p class="hint fact-sources">
          {sources.map((source) => (
            <a key={source} href={source} target="_blank" rel="noreferrer">
              <Text id="reissue-source" args={{ source: new URL(source).hostname }} />
            </a>
          ))}
        </p>
      )}
    </>
  );
}

function Words() {
  return (
    <section class="card" aria-labelledby="words-title">
      <h2 id="words-title">
        <Text id="words-title" />
      </h2>
      <dl class="permissions words-told">
        {terms.map((term) => (
          <div key={term} data-term={term}>
            <dt>{nameOfTerm(term)}</dt>
            <dd>
              <Text id="meaning" args={{ term }} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
