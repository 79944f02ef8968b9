import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { inRoot, root } from './root.ts';

export interface RunResult {
  readonly code: number;
  /** Both streams, in the order in which they came, without colours. */
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs one program to its end. Never throws for its exit code: 127 where it cannot be started. */
export function run(
  program: string,
  args: readonly string[],
  { cwd = root, env = {} }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }),
    );
  });
}

/** One of the tools in node_modules, as a path that needs no shell. */
export function tool(name: string): string {
  return inRoot('node_modules/.bin', name);
}
