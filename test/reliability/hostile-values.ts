/** Values as hostile or broken senders would make them. */
import fc from 'fast-check';

/** Any sixteen-bit units, so also halves of surrogate pairs. */
const anyUnits = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

const hugeText = fc
  .constantFrom('x', '1', '*', '…', '\ud800', '+1')
  .map((text) => text.repeat(200_000));

const names = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'type',
  'report',
  'length',
);

/** As JSON makes it: `__proto__` is then a property like any other. */
function own(name: string, value: unknown): unknown {
  return JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value ?? null)}}`);
}

const polluting = fc
  .tuple(
    names,
    fc.constantFrom<unknown>({ type: 'scan-report' }, { polluted: true }, [], null, 'x'),
  )
  .map(([name, value]) => own(name, value));

function deep(levels: number): unknown {
  let value: unknown = { type: 'scan-report' };
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { report: value };
  return value;
}

/** Structured clones, as Firefox passes messages on, may run in circles and hold what JSON cannot. */
function circle(): unknown {
  const report: Record<string, unknown> = { type: 'scan-report' };
  report['report'] = report;
  report['candidates'] = [report];
  return report;
}

const odd = fc.constantFrom<unknown>(
  new Map([['type', 'scan-report']]),
  new Set([1]),
  new Date(Number.NaN),
  new Uint8Array(64),
  /(a+)+$/,
  10n ** 30n,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  -0,
  new Error('type'),
);

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      maxDepth: 3,
    }),
  },
  { weight: 3, arbitrary: anyUnits },
  { weight: 3, arbitrary: polluting },
  { weight: 2, arbitrary: odd },
  { weight: 1, arbitrary: hugeText },
  { weight: 1, arbitrary: fc.constantFrom(50, 500, 3_000).map(deep) },
  { weight: 1, arbitrary: fc.constant(null).map(circle) },
);

type Path = readonly string[];

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

/** A copy with another value at the place, or with a property more. */
function changed(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) =>
      String(index) === key ? changed(each, rest, other) : each,
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = { ...value };
  // Defined, not assigned: `__proto__` would otherwise set the prototype.
  Object.defineProperty(copy, key, {
    value: changed(copy[key], rest, other),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

/** A sound message with something in it that is not. */
export function mutationOf(messages: readonly object[]): fc.Arbitrary<unknown> {
  return fc
    .constantFrom(...messages)
    .chain((message) =>
      fc
        .tuple(
          fc.constantFrom(...pathsOf(message)),
          fc.oneof(fc.constant<string | null>(null), names),
          hostileValue,
        )
        .map(([path, name, value]) =>
          changed(message, name === null ? path : [...path, name], value),
        ),
    );
}
