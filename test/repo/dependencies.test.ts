// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly license?: string;
}

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly integrity?: string; readonly hasInstallScript?: boolean; readonly dev?: boolean }
    >
  >;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const own = read('package.json') as Package;
const lock = read('package-lock.json') as Lock;
const page = readFileSync('docs/dependencies.md', 'utf8');
const [shippedPart = '', toolsPart = ''] = page.split('## What builds and tests');

function rowsOf(text: string): string[][] {
  const rows = text.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm);
  return [...rows].map(([, name = '', rest = '']) => [
    name,
    ...rest.split('|').map((cell) => cell.trim()),
  ]);
}

const shipped = rowsOf(shippedPart);
const tools = rowsOf(toolsPart);
const licenceOf = (name: string): unknown =>
  (read(`node_modules/${name}/package.json`) as Package).license;

/** Packages that come along with one, and are counted with it. */
function partsOf(name: string): readonly string[] {
  const parser = ['dom-serializer', 'domelementtype', 'domhandler', 'domutils', 'entities'];
  return name === 'htmlparser2' ? parser : [`${name}-core`];
}

describe('the table of dependencies', () => {
  it('names what ships, in the pinned version, with its licence', () => {
    const told = shipped.map(([name, version, , , licence]) => [name, version, licence]);
    const true_ = Object.entries(own.dependencies).map(([name, version]) => [
      name,
      version,
      licenceOf(name),
    ]);
    expect(told).toEqual(true_.sort());
  });

  it('names every tool with its licence', () => {
    const true_ = Object.keys(own.devDependencies).map((name) => [name, licenceOf(name)]);
    expect(tools).toEqual(true_.sort());
  });

  it('has a reason for each in decision 9', () => {
    const decision = readFileSync('docs/decisions/0009-dependencies.md', 'utf8');
    const names = [...Object.keys(own.dependencies), ...Object.keys(own.devDependencies)];
    const missing = names.filter(
      (name) => !name.startsWith('@types/') && !decision.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });

  it('tells the sizes, within a tenth and a thousand bytes', async () => {
    const sizes = await sizesInPackage();
    for (const [name = '', , , told = ''] of shipped) {
      const size = [name, ...partsOf(name)].reduce((sum, each) => sum + (sizes.get(each) ?? 0), 0);
      const said = Number(told.replaceAll(',', ''));
      expect(Math.abs(said - size), `${name}: ${size}`).toBeLessThanOrEqual(1_000 + size / 10);
    }
    const told = shipped.flatMap(([name = '']) => [name, ...partsOf(name)]);
    expect([...sizes.keys()].filter((name) => !told.includes(name))).toEqual(['wxt']);
  });
});

describe('what is installed', () => {
  it('is pinned exactly and checked by its hash', () => {
    const versions = [...Object.values(own.dependencies), ...Object.values(own.devDependencies)];
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const unchecked = Object.entries(lock.packages).filter(
      ([name, { integrity }]) => name !== '' && integrity === undefined,
    );
    expect(unchecked.map(([name]) => name)).toEqual([]);
  });

  it('runs no script, of its own or of others', () => {
    const withScript = Object.entries(lock.packages).filter(
      ([, { hasInstallScript }]) => hasInstallScript === true,
    );
    const names = withScript.map(([name]) => name.replace(/^.*node_modules\//, ''));
    expect([...new Set(names)].sort()).toEqual(['esbuild', 'spawn-sync']);
    expect(withScript.every(([, { dev }]) => dev === true)).toBe(true);
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(own.scripts).not.toHaveProperty(hook);
    expect(readFileSync('scripts/bootstrap.js', 'utf8')).toContain("'--ignore-scripts'");
  });
});

/** Minified bytes of each package in all that the extension loads, as a bundler counts them. */
async function sizesInPackage(): Promise<ReadonlyMap<string, number>> {
  const pages = readdirSync('entrypoints', { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  const entries = [
    ...['background.ts', 'scan.ts', 'reader.ts'].map((file) => `entrypoints/${file}`),
    ...pages.map(({ name }) => `entrypoints/${name}/main.tsx`),
  ];
  const { metafile } = await build({
    entryPoints: entries,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    metafile: true,
    write: false,
    outdir: '.output/sizes',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'empty' },
    logLevel: 'silent',
    plugins: [texts],
  });
  const sizes = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(file)?.[1];
      if (name !== undefined) sizes.set(name, (sizes.get(name) ?? 0) + bytesInOutput);
    }
  }
  return sizes;
}

/** What the builder of the extension reads as text: no package's code. */
const texts: Plugin = {
  name: 'texts',
  setup(builder) {
    builder.onResolve({ filter: /\?(?:raw|url|worker|inline)$/ }, ({ path }) => ({
      path,
      namespace: 'text',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'text' }, () => ({ contents: '', loader: 'text' }));
  },
};
