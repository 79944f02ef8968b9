/** Finds the words that name a control: its label, its legend, or the text beside it. */
import { isControl, readBlock } from './block.ts';
import { attribute, squeeze } from './dom.ts';

const limit = 120;

export interface LabelTexts {
  /** From `for`, a wrapping label or `aria-labelledby`. */
  readonly own: string;
  /** From the text just before or around it; read only where nothing else names the control. */
  readonly near: string;
  readonly legend: string;
}

const lettered = (text: string): boolean => /\p{L}/u.test(text);

function byId(control: Element, id: string): Element | null {
  const root = control.getRootNode();
  return 'getElementById' in root ? (root as Document).getElementById(id) : null;
}

/**
 * The label with `for`. Looked for around the control only: `control.labels` walks the whole page
 * for every control.
 */
function labelFor(control: Element): Element | null {
  const id = control.id;
  let node = id ? control.parentElement : null;
  for (let depth = 0; node && depth < 6; depth++) {
    if (node.localName === 'body' || node.childElementCount > 100) return null;
    const found = node.querySelector<HTMLLabelElement>(
      `label[for="${id.replace(/["\\]/g, '\\$&')}"]`,
    );
    if (found) return found.control === control ? found : null;
    node = node.parentElement;
  }
  return null;
}

/** What names the control for certain: `for`, a label around it, or `aria-labelledby`. */
function own(control: Element): string {
  const sources = [labelFor(control), control.closest('label')];
  for (const id of attribute(control, 'aria-labelledby').split(' ').slice(0, 3)) {
    if (id) sources.push(byId(control, id));
  }
  let text = '';
  for (const source of new Set(sources)) {
    if (source) text += ` ${readBlock(source, limit, control).text}`;
  }
  return squeeze(text, limit);
}

/** How many characters a box takes, or is drawn for where it is a short one; 0 where it does not tell. */
export function placesOf(control: Element): number {
  const size = Number(control.getAttribute('size'));
  return Math.max(0, Number(control.getAttribute('maxlength'))) || (size < 6 ? size : 0) || 0;
}

/** A chooser or a short box that shares its label with the control after it: a country, an area code. */
function sharesLabel(control: Element): boolean {
  return control.localName === 'select' || (placesOf(control) || 99) <= 6;
}

/** Whether a block is the label of another control that shares it with nobody. */
function isForeign(node: Node, control: Element): boolean {
  const id = node.nodeType === 1 ? (node as Element).getAttribute('for') : null;
  const target = id && id !== control.id && byId(control, id);
  return !!target && isControl(target) && !sharesLabel(target);
}

/** A country picker that is no control shows `+86` or `CN` where a label would stand. */
const shownCode = /^(\+\s?\d|[A-Z]{2}$)/;

/** Text before (`back`) or after a node among its siblings; null where another control stands between. */
function beside(node: Node, control: Element, back: boolean): string | null {
  let sibling = back ? node.previousSibling : node.nextSibling;
  for (let i = 0; sibling && i < 8; i++) {
    const block = isForeign(sibling, control) ? null : readBlock(sibling, limit);
    if (block?.control && !(back && sharesLabel(block.control))) return null;
    if (block && lettered(block.text) && !shownCode.test(block.text)) return block.text;
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
  return heading?.localName === 'th' ? readBlock(heading, limit).text : '';
}

/** Longer text after a control explains or complains; a label that floats over it is short. */
const floating = 30;

function near(control: Element): string {
  let node: Element | null = control;
  let fallback = '';
  for (let depth = 0; node && depth < 6; depth++) {
    if (/^(?:form|body|table|tbody)$/.test(node.localName)) break;
    const before = beside(node, control, true);
    if (before) return before;
    const heading = node.localName === 'td' && columnHeading(node);
    if (heading) return heading;
    if (before === null) break;
    // Beside a row of short boxes what comes after names the next of them.
    const previous: Element | null = node.previousElementSibling;
    const isInRow = previous && isControl(previous) && sharesLabel(previous);
    const after = (depth < 3 && !isInRow && beside(node, control, false)) || '';
    if (after && after.length <= floating) return after;
    fallback ||= after;
    node = node.parentElement;
  }
  return fallback;
}

function legendOf(control: Element): string {
  const first = control.closest('fieldset')?.firstElementChild;
  return first?.localName === 'legend' ? readBlock(first, limit).text : '';
}

/** A calling code shown in front of a control as mere text: `+86`, `🇨🇳 +86`, "Mobile (+86)". */
export function codeBeside(control: Element): string | null {
  let node: Element | null = control;
  for (let depth = 0; node && depth < 3; depth++) {
    const sibling = node.previousElementSibling;
    const block = sibling && readBlock(sibling, 24);
    const code = block && /^\D{0,16}\+\s?(\d{1,4})(?![\s-]?\d)/.exec(block.text)?.[1];
    if (code || block?.control) return code || null;
    node = node.parentElement;
  }
  return null;
}

/** All that names a control, each part at most 120 characters; `near` is skipped for a `named` one. */
export function labelTexts(control: Element, named: boolean): LabelTexts {
  const text = own(control);
  return {
    own: text,
    near: named || lettered(text) ? '' : near(control),
    legend: legendOf(control),
  };
}
