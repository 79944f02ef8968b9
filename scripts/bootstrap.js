/**
 * Runs one of the project's TypeScript commands from a fresh clone: plain
 * JavaScript without dependencies, because nothing is installed when it starts.
 *
 *   node scripts/bootstrap.js scripts/start.ts [arguments…]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const oldestNode = [20, 12];

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const recentEnough = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  if (!recentEnough) {
    stop(
      `Unbind's commands need Node ${oldestNode.join('.')} or later; this is ${process.versions.node}.`,
    );
  }
}

/** npm writes the hidden lock file last, so its age says whether the install is whole and current. */
function installed() {
  const stamp = path.join(root, 'node_modules/.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs;
}

function runNpm(npmArguments, whenItFails) {
  const result = spawnSync('npm', npmArguments, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error(result.stdout ?? '');
    console.error(result.stderr ?? '');
    stop(whenItFails);
  }
}

function install() {
  if (installed()) return;
  // npm ci empties the folder first, and would empty what a link leads to.
  const modules = path.join(root, 'node_modules');
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    stop(
      'node_modules is a link to packages older than package-lock.json: install where it leads.',
    );
  }
  console.log('Installing packages with npm ci (once, about half a minute)…');
  runNpm(
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    'npm ci failed: the packages could not be installed (its words are above; is the registry reachable?).',
  );
}

/** tsconfig.json extends a file that wxt generates, and every tool reads tsconfig.json. */
function prepare() {
  if (existsSync(path.join(root, '.wxt/wxt.d.ts'))) return;
  runNpm(['exec', '--', 'wxt', 'prepare'], 'wxt prepare failed (its words are above).');
}

requireNode();
const [script, ...rest] = process.argv.slice(2);
if (!script) stop('Usage: node scripts/bootstrap.js SCRIPT [arguments…]');
install();
prepare();
const run = spawnSync(process.execPath, ['--import', 'tsx', path.resolve(root, script), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, UNBIND_ROOT: root },
});
process.exit(run.status ?? 1);
