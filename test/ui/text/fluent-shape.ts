/** What a parsed Fluent message fills in and tells apart; just the parts that tests compare. */

interface Variable {
  readonly type: 'var';
  readonly name: string;
}
interface Select {
  readonly type: 'select';
  readonly selector: Expression;
  readonly variants: readonly {
    readonly key: { readonly type: string; readonly value: string | number };
    readonly value: Placeable;
  }[];
}
interface Call {
  readonly type: 'func';
  readonly args: readonly Expression[];
}
type Expression =
  | Variable
  | Select
  | Call
  | { readonly type: 'str' | 'num' | 'mesg' | 'term' | 'narg' };
export type Placeable = string | readonly (string | Expression)[];

function expressionsIn(value: Placeable): readonly Expression[] {
  if (typeof value === 'string') return [];
  return value.flatMap((part) => (typeof part === 'string' ? [] : [part, ...within(part)]));
}

function within(expression: Expression): readonly Expression[] {
  if (expression.type === 'select') {
    return [
      expression.selector,
      ...within(expression.selector),
      ...expression.variants.flatMap((variant) => expressionsIn(variant.value)),
    ];
  }
  return expression.type === 'func'
    ? expression.args.flatMap((each) => [each, ...within(each)])
    : [];
}

/** Names of what a message fills in or selects by, sorted, each once. */
export function variablesOf(value: Placeable): readonly string[] {
  const names = expressionsIn(value).flatMap((each) => (each.type === 'var' ? [each.name] : []));
  return [...new Set(names)].toSorted();
}

/** One choice between cases: by which variable, and the keys of its cases, sorted. */
export interface Choice {
  readonly by: string;
  readonly keys: readonly string[];
}

export function choicesOf(value: Placeable): readonly Choice[] {
  return expressionsIn(value).flatMap((each) => {
    if (each.type !== 'select') return [];
    const by = [each.selector, ...within(each.selector)].find((part) => part.type === 'var');
    const keys = each.variants.map(({ key }) => String(key.value)).toSorted();
    return [{ by: by?.type === 'var' ? by.name : '', keys }];
  });
}

/** Whether the cases are plurals or numbers, of which each language has its own. */
export function isPlural({ keys }: Choice): boolean {
  return keys.every((key) => /^(zero|one|two|few|many|other|\d+)$/.test(key));
}

/** Numbers with words of their own: `by` and each key that is a number. */
export function exactOf({ by, keys }: Choice): readonly string[] {
  return keys.filter((key) => /^\d+$/.test(key)).map((key) => `${by} ${key}`);
}
