import type { ListView } from '../../contract/views.ts';
import { BindingRows } from '../parts/binding-rows.tsx';
import { reading } from '../state/reading.ts';
import { Text } from '../text/text.tsx';
import { bindingsOfPage, situationOf } from '../view/this-site.ts';
import { AddThisSite } from './add-this-site.tsx';
import { NotRead } from './not-read.tsx';

/** What the page in front has to do with the number. */
export function ThisSite({ view }: { readonly view: ListView }) {
  const page = view.currentPage;
  const bindings = bindingsOfPage(view);
  const situation = situationOf(page, bindings, reading.value === 'done', view.findingsLeftOut);
  return (
    <section id="this-site" class="this-site" data-situation={situation.replaceAll(' ', '-')}>
      <h2>
        <Heading view={view} />
      </h2>
      {situation === 'unreadable' && (
        <p class="quiet">
          <Text id="site-unreadable" />
        </p>
      )}
      {situation === 'found' && <BindingRows bindings={bindings} />}
      {situation === 'nothing found' && page?.site != null && (
        <p class="quiet">
          <Text id="site-nothing" args={{ site: page.site }} />
        </p>
      )}
      {page !== null && page.site !== null && !view.settings.paused && (
        <NotRead
          page={page}
          site={page.site}
          situation={situation}
          mode={view.settings.watchMode}
        />
      )}
      {page !== null && page.site !== null && (
        <AddThisSite
          site={page.shownAs ?? page.site}
          address={page.address ?? page.site}
          numbers={view.numbers}
          listed={bindings.length > 0}
        />
      )}
      {page?.privateWindow === true && !view.settings.privateWindows && (
        <p class="hint">
          <Text id="private-window" />
        </p>
      )}
    </section>
  );
}

/** The page's own site, and under which name the list has it where that is another. */
function Heading({ view }: { readonly view: ListView }) {
  const page = view.currentPage;
  if (page?.site == null) return <Text id="this-page" />;
  const { site, shownAs } = page;
  if (shownAs === null || shownAs === site) return <Text id="this-site" args={{ site }} />;
  const name = bindingsOfPage(view)[0]?.name ?? '';
  return <Text id="this-site-as" args={{ site, shown: name === '' ? shownAs : name }} />;
}
