import { Icon } from '../parts/icon.tsx';
import { Text } from '../text/text.tsx';
import { problem } from './stage.ts';

/** What went wrong, and what helps. */
export function ProblemCard() {
  const why = problem.value;
  if (why === null) return null;
  return (
    <div id="import-problem" class="card problem-card" role="alert">
      <p class="problem">
        <Icon name="alert" />
        <span>
          <Words />
        </span>
      </p>
      <Advice />
    </div>
  );
}

function Words() {
  const why = problem.value;
  switch (why?.of) {
    case 'source':
      return <Text id="import-refusal" args={argumentsOf(why.refusal)} />;
    case 'background':
      return <Text id="refusal" args={{ refusal: why.refusal }} />;
    case 'history':
      return <Text id="import-history-refused" />;
    case undefined:
      return null;
  }
}

function Advice() {
  const why = problem.value;
  if (why?.of !== 'source') return null;
  return (
    <p>
      <Text id="import-advice" args={argumentsOf(why.refusal)} />
    </p>
  );
}

const megabyte = 1024 * 1024;

function argumentsOf(refusal: { code: string; format?: string; limitBytes?: number }) {
  const { code, format = '', limitBytes = 0 } = refusal;
  // A key of the texts begins with a letter.
  const program = format === '1password' ? 'one-password' : format;
  return { code, format: program, limit: Math.round(limitBytes / megabyte) };
}
