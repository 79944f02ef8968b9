/** What can be told of a page without reading its text: its trees, headings, controls and kind. */
import type { PageKind, Reason } from '../core/model.ts';
import * as limits from './limits.ts';
import { readFacts, readForms, saysArticle } from './page-facts.ts';
import { type FormFacts, type KindVerdict, pageKindOf } from './page-kind.ts';
import { mayHost, structureOf } from './shadow.ts';
import { findWords, type Word } from './words.ts';

export type Tree = Document | ShadowRoot;
export type OpenShadow = (element: Element) => ShadowRoot | null;

/** The outline of one page. Made once, told of what changes, never made anew. */
export interface PageOutline {
  /** The document and the shadow trees in it. */
  readonly trees: ReadonlySet<Tree>;
  readonly kind: () => PageKind;
  readonly reasons: () => readonly Reason[];
  /** Whether address or title speak of contact details. */
  readonly isContactPage: () => boolean;
  /** Input, select and textarea elements in document order. */
  readonly controls: () => readonly Element[];
  readonly isOverBudget: () => boolean;
  /** Takes in the headings, controls and shadow trees under a node, but no texts. */
  readonly learn: (node: ParentNode) => void;
  /** Looks at address, title, headings and controls alone. True where the kind has changed. */
  readonly glance: () => boolean;
}

const hasWord = (text: string, word: Word): boolean => findWords(text, [word]).length > 0;
/** Lists, since an expression costs more to get ready for than to ask a few names. */
const fieldNames = ['input', 'select', 'textarea'];
const titleNames = ['h1', 'h2', 'h3'];
const isThere = (node: Node): boolean => node.isConnected;

export function openOutline(document: Document, openShadow: OpenShadow): PageOutline {
  const trees = new Set<Tree>();
  let headings: Element[] = [];
  let controls: Element[] = [];
  let forms: FormFacts | undefined;
  let verdict: KindVerdict = { kind: 'other', reasons: [] };
  let about = '';
  let isOverBudget = false;
  let factsKey = '';

  function meet(tree: Tree): void {
    if (trees.size > limits.mostShadowRoots) isOverBudget = true;
    else if (!trees.has(tree)) {
      trees.add(tree);
      learn(tree);
    }
  }

  function setControls(now: Element[]): void {
    controls = now;
    forms = undefined;
  }

  function learn(node: ParentNode): void {
    const fields: Element[] = [];
    const titles: Element[] = [];
    const shadows: ShadowRoot[] = [];
    for (const element of structureOf(node)) {
      if (fieldNames.includes(element.localName)) fields.push(element);
      else if (titleNames.includes(element.localName)) titles.push(element);
      const shadow = mayHost(element) && openShadow(element);
      if (shadow) shadows.push(shadow);
    }
    if (fields.length > 0) setControls(merge(controls, fields));
    if (titles.length > 0) headings = merge(headings, titles);
    for (const shadow of shadows) meet(shadow);
  }

  function glance(): boolean {
    headings = headings.filter(isThere);
    if (!controls.every(isThere)) setControls(controls.filter(isThere));
    if (controls.length > limits.mostControls) setControls(controls.slice(0, limits.mostControls));
    forms ??= readForms(controls);
    const facts = readFacts(document, headings, forms);
    const key = JSON.stringify(facts);
    if (key === factsKey) return false;
    factsKey = key;
    const before = verdict.kind;
    verdict = pageKindOf(facts);
    if (verdict.kind !== 'other' && saysArticle(document)) verdict = pageKindOf(facts, true);
    about = facts.path + facts.title;
    return verdict.kind !== before;
  }

  meet(document);
  return {
    trees,
    learn,
    glance,
    kind: () => verdict.kind,
    reasons: () => verdict.reasons,
    // Addresses are English the world over; titles are not.
    isContactPage: () => /profile|address|personal/i.test(about) || hasWord(about, 'contact'),
    controls: () => controls,
    isOverBudget: () => isOverBudget,
  };
}

/** Known and new elements in document order. */
function merge(known: readonly Element[], added: readonly Element[]): Element[] {
  const all = [...new Set([...known, ...added])];
  if (known.length === 0) return all;
  return all.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}
