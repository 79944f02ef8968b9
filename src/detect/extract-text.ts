/** Reads the line around a text node: numbers in it that are phone numbers. */
import type { Reason, Role } from '../core/model.ts';
import { mostCharactersOfNode, mostCharactersOfLabel as reach } from './limits.ts';
import { roleInTexts } from './roles.ts';
import { findShapes, sift } from './text.ts';
import { judgeShape } from './text-judge.ts';
import { labelsOf } from './text-labels.ts';
import { isAlone, isRead, lineAround } from './text-line.ts';

export interface NumberInText {
  readonly layout: string;
  /** The use that words beside it tell, or null. */
  readonly said: Role | null;
  readonly named: boolean;
  readonly reason: Reason;
}

export interface Finding {
  readonly nodes: readonly Text[];
  /** What the nodes said when they were read. */
  readonly data: readonly string[];
  readonly numbers: readonly NumberInText[];
}

/** The numbers in the line around a text node; null where there cannot be any. */
export function readFinding(node: Text): Finding | null {
  const data = node.data.slice(0, mostCharactersOfNode);
  if (!/\p{Nd}/u.test(data) || (isAlone(node) && sift(data).length === 0)) return null;
  const line = lineAround(node);
  if (!line) return null;
  const { text, block, nodes } = line;
  const shapes = sift(text).length > 0 && isRead(node) ? findShapes(text) : [];
  const labels = shapes.length > 0 ? labelsOf(block, nodes[0]) : [];
  const numbers = shapes.flatMap(({ start, end, layout }, index) => {
    const before = text.slice(Math.max(shapes[index - 1]?.end ?? 0, start - reach), start);
    const after = text.slice(end, Math.min(shapes[index + 1]?.start ?? text.length, end + reach));
    const { isPhone, named, reason } = judgeShape(layout, { before, after, labels });
    return isPhone
      ? [{ layout, named, reason, said: roleInTexts([before, after, ...labels]) }]
      : [];
  });
  return { nodes, data: nodes.map((each) => each.data), numbers };
}
