import { Text } from '../text/text.tsx';
import { route } from './route.ts';

/** The way on, where this is not already the page that it leads to. */
function Further() {
  if (route.value === 'trust') return null;
  return (
    <p class="actions">
      <a id="to-why" href="#why">
        <Text id="part" args={{ part: 'why' }} />
      </a>
      <a id="to-trust" href="#trust">
        <Text id="part" args={{ part: 'trust' }} />
      </a>
    </p>
  );
}

/** What the product never does, in the words its owner may hold it to. */
export function About() {
  return (
    <section class="card about" aria-labelledby="about-title">
      <h2 id="about-title">
        <Text id="about-title" />
      </h2>
      <p>
        <Text id="about-what" />
      </p>
      <ul class="nevers">
        <li>
          <Text id="never-network" />
        </li>
        <li>
          <Text id="never-probe" />
        </li>
        <li>
          <Text id="never-inside" />
        </li>
        <li>
          <Text id="never-secrets" />
        </li>
      </ul>
      <Further />
    </section>
  );
}
