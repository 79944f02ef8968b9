import { Text } from '../text/text.tsx';

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
    </section>
  );
}
