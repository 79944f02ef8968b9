/** Finds the texts that name what stands in a block: row and column headings, blocks before it. */
import { attribute, readBlock } from './dom.ts';
import { mostCharactersOfLabel, mostLabels, mostStepsToLabel } from './limits.ts';

/**
 * Texts that name a block, the nearest first: for each step up the tree its attributes, the blocks
 * before it up to a heading, its column's heading; last the names that its authors gave it.
 */
export function labelsOf(block: Element): string[] {
  const labels: string[] = [];
  let names = '';
  const add = (text: string): void => {
    if (/\p{L}/u.test(text)) labels.push(text);
  };
  let node = block;
  for (let step = 0; step < mostStepsToLabel && labels.length < mostLabels; step++) {
    if (node.nodeName === 'BODY') break;
    // A form's fields may be named like its methods.
    const isPlain = !(node instanceof HTMLFormElement);
    if (isPlain) add(`${attribute(node, 'aria-label')} ${attribute(node, 'title')}`);
    let sibling = node.previousElementSibling;
    for (let i = 0; sibling && i < 3; i++) {
      add(readBlock(sibling, mostCharactersOfLabel).text);
      if (/^(?:H\d|DT|LEGEND|TH)$/.test(sibling.nodeName)) break;
      sibling = sibling.previousElementSibling;
    }
    const head = node.nodeName === 'TD' ? node.closest('table')?.querySelector('tr') : null;
    const column = head ? [...(node.parentElement?.children ?? [])].indexOf(node) : -1;
    const heading = head?.children[column];
    if (heading?.nodeName === 'TH') add(readBlock(heading, mostCharactersOfLabel).text);
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
