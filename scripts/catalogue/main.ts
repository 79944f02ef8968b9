/** npm run service -- add | check | pack | counts | measure | merge */
import { runCommand, Stop } from '../lib/stop.ts';
import { add } from './add.ts';
import { problemsOf } from './check.ts';
import { writeCounts } from './counts.ts';
import { readCatalogue } from './files.ts';
import { flagsOf } from './flags.ts';
import { printCost } from './measure.ts';
import { merge } from './merge.ts';
import { writePacked } from './pack.ts';

const usage = 'Usage: npm run service -- add | check | pack | counts | measure | merge';

function check(): number {
  const problems = problemsOf(readCatalogue());
  for (const problem of problems) console.error(problem);
  console.log(`${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

/** Runs a command that has nothing to say, and tells what it wrote. */
function written(what: string, write: () => void): number {
  write();
  console.log(`${what} is up to date.`);
  return 0;
}

type Command = (args: readonly string[]) => number | Promise<number>;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['add', (args) => add(flagsOf(args))],
  ['check', check],
  ['pack', () => written('src/catalogue/services-packed.ts', writePacked)],
  ['counts', () => written('docs/catalogue.md', writeCounts)],
  ['measure', printCost],
  ['merge', (args) => merge(flagsOf(args))],
]);

await runCommand(async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  const command = commands.get(name);
  if (command === undefined) throw new Stop(usage);
  return command(rest);
});
