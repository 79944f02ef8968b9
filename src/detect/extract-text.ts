/** Reads the line around a text node: numbers in it that are phone numbers. */
import type { Reason, Role } from '../core/model.ts';
import { roleInTexts } from './roles.ts';
import { findShapes } from './text.ts';
import { judgeShape } from './text-judge.ts';
import { labelsOf, namesOf } from './text-labels.ts';
import { lineAround } from './text-line.ts';

export interface NumberInText {
  readonly pattern: string;
  /** The use that words beside it tell, or null. */
  readonly said: Role | null;
  readonly named: boolean;
  readonly reasons: readonly Reason[];
}

export interface Finding {
  readonly nodes: readonly Text[];
  /** What the nodes said when they were read. */
  readonly data: readonly string[];
  readonly numbers: readonly NumberInText[];
}

/** Words this far from a number say nothing of it. */
const reach = 120;

/** The numbers in the line around a text node; null where the node stands in no element. */
export function readFinding(node: Text): Finding | null {
  const line = lineAround(node);
  if (!line) return null;
  const numbers: NumberInText[] = [];
  const { text, block, nodes } = line;
  const shapes = findShapes(text);
  const labels = shapes.length > 0 ? labelsOf(block) : [];
  const names = shapes.length > 0 ? namesOf(block) : '';
  shapes.forEach((shape, index) => {
    const from = Math.max(shapes[index - 1]?.end ?? 0, shape.start - reach);
    const before = text.slice(from, shape.start);
    const after = text.slice(
      shape.end,
      Math.min(shapes[index + 1]?.start ?? text.length, shape.end + reach),
    );
    const verdict = judgeShape(shape, { before, after, labels, names });
    if (!verdict.isPhone) return;
    const said = roleInTexts([before, after, ...labels]);
    numbers.push({ pattern: shape.pattern, said, named: verdict.named, reasons: verdict.reasons });
  });
  return { nodes, data: nodes.map(({ data }) => data), numbers };
}
