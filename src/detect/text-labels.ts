/** Finds the texts that name what stands in a block: row and column headings, blocks before it. */
import { readBlock } from './block.ts';
import { attribute } from './dom.ts';
import { mostCharactersOfLabel, mostLabels, mostStepsToLabel } from './limits.ts';

const valued = /\p{Nd}{3}|[*•●x]{2}/iu;

/**
 * Texts that name a block, the nearest first: for each step up the tree its attributes, the blocks
 * before it up to a heading, its column's heading; last the names that its authors gave it.
 */
export function labelsOf(block: Element, line?: Node): string[] {
  const labels: string[] = [];
  let names = '';
  const add = (text: string): void => {
    if (/\p{L}/u.test(text)) labels.push(text);
  };
  // Of a block that holds more than the line, what stands before the line comes first.
  let first = line;
  while (first && first.parentNode !== block) first = first.parentNode ?? undefined;
  for (let at = first?.previousSibling; at; at = at.previousSibling) {
    if (at.nodeType === 1) {
      add(readBlock(at, mostCharactersOfLabel).text);
      break;
    }
  }
  let node = block;
  for (let step = 0; step < mostStepsToLabel && labels.length < mostLabels; step++) {
    if (node.localName === 'body') break;
    // A form's fields may be named like its methods.
    const isPlain = !(node instanceof HTMLFormElement);
    if (isPlain) add(`${attribute(node, 'aria-label')} ${attribute(node, 'title')}`);
    let sibling = node.previousElementSibling;
    for (let i = 0; sibling && i < 3; i++) {
      const { text } = readBlock(sibling, mostCharactersOfLabel);
      // What has a number of its own is a row like this one, and names itself alone.
      if (step === 0 || !valued.test(text)) add(text);
      if (/^(?:h\d|dt|legend|th)$/.test(sibling.localName)) break;
      sibling = sibling.previousElementSibling;
    }
    const head = node.localName === 'td' ? node.closest('table')?.querySelector('tr') : null;
    const column = head ? [...(node.parentElement?.children ?? [])].indexOf(node) : -1;
    const heading = head?.children[column];
    if (heading?.localName === 'th') add(readBlock(heading, mostCharactersOfLabel).text);
    if (isPlain && step < 3) names += ` ${attribute(node, 'class')} ${attribute(node, 'id')}`;
    const root = node.parentNode as Partial<ShadowRoot> | null;
    const parent = node.parentElement ?? root?.host;
    if (!parent) break;
    node = parent;
  }
  // A "card" is a box as often as it is a card: of names only those for a phone are heard.
  if (/phone|mobile|msisdn/i.test(names)) labels.push('phone');
  return labels;
}
