/** Finds the texts that name what stands in a block: row and column headings, blocks before it. */
import { attribute, readBlock } from './dom.ts';
import { mostCharactersOfLabel, mostLabels, mostStepsToLabel } from './limits.ts';

const limit = mostCharactersOfLabel;

const wordy = (text: string): boolean => /\p{L}/u.test(text);

function headingOfColumn(cell: Element): string {
  const head = cell.closest('table')?.querySelector('tr');
  const row = cell.parentElement;
  if (!head || !row || head === row) return '';
  const heading = head.children[Array.prototype.indexOf.call(row.children, cell)];
  return heading?.nodeName === 'TH' ? readBlock(heading, limit).text : '';
}

/**
 * Texts that name a block, the nearest first: its own attributes, blocks before it in its row, its
 * column's heading, blocks before its ancestors up to a heading. Bounded on every side.
 */
export function labelsOf(block: Element): string[] {
  const labels: string[] = [];
  let node: Element | null = block;
  for (let step = 0; node && step < mostStepsToLabel; step++) {
    if (node.nodeName === 'BODY') break;
    const named = `${attribute(node, 'aria-label')} ${attribute(node, 'title')}`;
    if (wordy(named)) labels.push(named);
    let sibling = node.previousElementSibling;
    for (let i = 0; sibling && i < 3 && labels.length < mostLabels; i++) {
      const { text } = readBlock(sibling, limit);
      if (wordy(text)) {
        labels.push(text);
        if (/^(?:H[1-6]|DT|LEGEND|TH)$/.test(sibling.nodeName)) break;
      }
      sibling = sibling.previousElementSibling;
    }
    if (/^T[DH]$/.test(node.nodeName)) {
      const heading = headingOfColumn(node);
      if (heading) labels.push(heading);
    }
    if (labels.length >= mostLabels) break;
    node = node.parentElement;
  }
  return labels;
}

/** What a page's authors call a block: read last, for it is meant for machines. */
export function namesOf(block: Element): string {
  let names = '';
  let node: Element | null = block;
  for (let step = 0; node && step < 3; step++) {
    for (const name of ['id', 'class', 'data-testid']) names += ` ${attribute(node, name, 80)}`;
    node = node.parentElement;
  }
  return names.replace(/([a-z])([A-Z])/g, '$1 $2');
}
