import type { Verdict } from '../../core/verdict.ts';

/** Two ends of a line: tied, not to be made out, or apart. Says nothing that the words beside it do not. */
const drawings: Readonly<Record<Verdict['answer'], string>> = {
  'not yet': 'M4 24h12M32 24h12M24 16a8 8 0 1 0 0 16 8 8 0 1 0 0-16',
  'cannot know': 'M4 24h12M32 24h12M20 20a4 4 0 1 1 5.5 3.7c-1 .5-1.5 1.2-1.5 2.3v.6M24 31v.2',
  yes: 'M4 24h9M35 24h9M17 25l5 5 9-11',
};

export function VerdictSign({ answer }: { readonly answer: Verdict['answer'] }) {
  return (
    <svg class="verdict-sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={drawings[answer]} />
    </svg>
  );
}
