/** npm run service -- add | check | pack | counts | measure | merge */
import { runCommand, Stop } from '../lib/stop.ts';
import { problemsOf } from './check.ts';
import { readCatalogue } from './files.ts';
import { flagsOf } from './flags.ts';
import { merge } from './merge.ts';
import { writePacked } from './pack.ts';

const usage = 'Usage: npm run service -- add | check | pack | counts | measure | merge';

function check(): number {
  const problems = problemsOf(readCatalogue());
  for (const problem of problems) console.error(problem);
  console.log(`${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

await runCommand(async () => {
  const [command, ...rest] = process.argv.slice(2);
  switch (command) {
    case 'check':
      return check();
    case 'pack':
      writePacked();
      return 0;
    case 'merge':
      return merge(flagsOf(rest));
    default:
      throw new Stop(usage);
  }
});
