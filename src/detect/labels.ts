/** Finds the words that name a control: its label, its legend, or the text beside it. */
import { attribute, readBlock, squeeze } from './dom.ts';

const limit = 120;

export interface LabelTexts {
  /** From `for`, a wrapping label or `aria-labelledby`. */
  readonly own: string;
  /** From the text just before or around it; read only where nothing else names the control. */
  readonly near: string;
  readonly legend: string;
}

const lettered = (text: string): boolean => /\p{L}/u.test(text);

function referenced(control: Element): string {
  const root = control.getRootNode();
  const ids = attribute(control, 'aria-labelledby').split(' ').slice(0, 3);
  let text = '';
  for (const id of ids) {
    const target = id && 'getElementById' in root && (root as Document).getElementById(id);
    if (target) text += ` ${readBlock(target, limit, control).text}`;
  }
  return text;
}

function own(control: Element): string {
  const labels = (control as HTMLInputElement).labels;
  let text = '';
  for (let i = 0; labels && i < Math.min(labels.length, 2); i++) {
    const label = labels[i];
    if (label) text += ` ${readBlock(label, limit, control).text}`;
  }
  if (!lettered(text)) text = referenced(control);
  return squeeze(text, limit);
}

/** Whether a block belongs to another control, by being its label. */
function isForeign(node: Node, control: Element): boolean {
  const target = node.nodeType === 1 ? (node as Element).getAttribute('for') : null;
  return target !== null && target !== '' && target !== control.id;
}

/** A chooser or a short box that shares the label with the control after it: a country code, an area code. */
function sharesLabel(control: Element): boolean {
  const length = Number(control.getAttribute('maxlength') ?? 99);
  return control.tagName === 'SELECT' || length <= 5;
}

/** Text before (`back`) or after a node among its siblings; null where another control stands between. */
function beside(node: Node, control: Element, back: boolean): string | null {
  let sibling = back ? node.previousSibling : node.nextSibling;
  for (let i = 0; sibling && i < 8; i++) {
    const block = isForeign(sibling, control) ? null : readBlock(sibling, limit);
    if (block?.control && !(back && sharesLabel(block.control))) return null;
    if (block && lettered(block.text)) return block.text;
    sibling = back ? sibling.previousSibling : sibling.nextSibling;
  }
  return '';
}

/** In a table without a label in the row, the heading of the column. */
function columnHeading(cell: Element): string {
  const row = cell.parentElement;
  const table = cell.closest('table');
  const head = table?.querySelector('tr');
  if (!row || !head || head === row) return '';
  const index = Array.prototype.indexOf.call(row.children, cell);
  const heading = head.children[index];
  return heading?.tagName === 'TH' ? readBlock(heading, limit).text : '';
}

function near(control: Element): string {
  let node: Element | null = control;
  for (let depth = 0; node && depth < 5; depth++) {
    if (/^(FORM|BODY|FIELDSET|TABLE|TBODY)$/.test(node.tagName)) break;
    const before = beside(node, control, true);
    if (before) return before;
    if (node.tagName === 'TD') {
      const heading = columnHeading(node);
      if (heading) return heading;
    }
    if (before === null) return '';
    if (depth < 3) {
      const after = beside(node, control, false);
      if (after) return after;
    }
    node = node.parentElement;
  }
  return '';
}

/** All that names a control, each part at most 120 characters. */
export function labelTexts(control: Element, named: boolean): LabelTexts {
  const text = own(control);
  const legend = control.closest('fieldset')?.querySelector('legend');
  return {
    own: text,
    near: named || lettered(text) ? '' : near(control),
    legend: legend ? readBlock(legend, limit).text : '',
  };
}
