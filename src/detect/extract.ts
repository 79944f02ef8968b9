/** Reads one page and keeps what was read, so that nothing is read twice. */

import type { Candidate, PageKind, Reason, ScanReport } from '../core/model.ts';
import { patternOf } from '../core/phone/mask.ts';
import { heldBy, type Sighted, shownInFields } from './extract-fields.ts';
import { type Finding, readFinding } from './extract-text.ts';
import { classifyFields, type FieldVerdict } from './fields.ts';
import * as limits from './limits.ts';
import { readFacts, readForms } from './page-facts.ts';
import { type FormFacts, type KindVerdict, pageKindOf } from './page-kind.ts';
import { roleOf } from './roles.ts';
import { mayHost, structureOf } from './shadow.ts';
import { anyDigit, mayHoldShape } from './text.ts';
import { isPiece, isRead } from './text-line.ts';

export type Tree = Document | ShadowRoot;

/** One page as far as it has been read. Made once; told of what changes; asked for reports. */
export interface PageReading {
  /** The document and the shadow trees in it. */
  readonly trees: ReadonlySet<Tree>;
  readonly kind: () => PageKind;
  /** Takes in the headings, controls and shadow trees under a node, but no texts. */
  readonly learn: (node: ParentNode) => void;
  /** Looks at address, title, headings and controls alone. True where the kind has changed. */
  readonly glance: () => boolean;
  /** Reads the texts under these nodes, and again those that changed; yields now and then. */
  readonly readTexts: (roots: Iterable<Node>) => Generator<void>;
  /** What the page shows now; or, for a form that was sent, what was typed into it. */
  readonly report: (cause: ScanReport['cause'], typed?: readonly Sighted[]) => ScanReport;
}

const isThere = (node: Node): boolean => node.isConnected;

/** Known and new elements in document order. */
function merge(known: readonly Element[], added: readonly Element[]): Element[] {
  const all = [...new Set([...known, ...added])];
  if (known.length === 0) return all;
  return all.sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/**
 * Begins to read a page. Fields in `edited` were changed by the owner: they are not read until they
 * are sent.
 */
export function openPage(
  document: Document,
  openShadow: (element: Element) => ShadowRoot | null,
  edited: WeakSet<Element>,
): PageReading {
  const trees = new Set<Tree>();
  const findings = new Map<Node, Finding>();
  let headings: Element[] = [];
  let controls: Element[] = [];
  let forms: FormFacts | undefined;
  let verdicts: readonly FieldVerdict[] | undefined;
  let page: KindVerdict = { kind: 'other', reasons: [] };
  let isContactPage = false;
  let textNodes = 0;
  let isOverBudget = false;
  let factsKey = '';
  let fieldsKey = '';
  let inFields: readonly Sighted[] = [];

  function meet(tree: Tree): void {
    if (trees.size > limits.mostShadowRoots) isOverBudget = true;
    else if (!trees.has(tree)) {
      trees.add(tree);
      learn(tree);
    }
  }

  function setControls(now: Element[]): void {
    controls = now;
    forms = verdicts = undefined;
  }

  function learn(node: ParentNode): void {
    const elements = structureOf(node);
    const named = (names: RegExp): Element[] =>
      elements.filter(({ nodeName }) => names.test(nodeName));
    const found = named(/^(?:INPUT|SELECT|TEXTAREA)$/);
    if (found.length > 0) setControls(merge(controls, found));
    const titles = named(/^H[1-3]$/);
    if (titles.length > 0) headings = merge(headings, titles);
    for (const element of elements) {
      const shadow = mayHost(element) && openShadow(element);
      if (shadow) meet(shadow);
    }
  }

  function glance(): boolean {
    headings = headings.filter(isThere);
    if (!controls.every(isThere)) setControls(controls.filter(isThere));
    if (controls.length > limits.mostControls) {
      isOverBudget = true;
      setControls(controls.slice(0, limits.mostControls));
    }
    forms ??= readForms(controls);
    const facts = readFacts(document, headings, forms);
    const key = JSON.stringify(facts);
    if (key === factsKey) return false;
    factsKey = key;
    const before = page.kind;
    page = pageKindOf(facts);
    isContactPage = /contact|profile|address|personal/i.test(facts.path + facts.title);
    if (page.kind === 'other') findings.clear();
    return page.kind !== before;
  }

  function readText(node: Text, seen: Set<Node>): void {
    let { data } = node;
    if (data.length > limits.mostCharactersOfNode)
      data = data.slice(0, limits.mostCharactersOfNode);
    if (!anyDigit.test(data) || !(mayHoldShape(data) || isPiece(node))) return;
    const finding = seen.has(node) || !isRead(node) ? null : readFinding(node);
    const first = finding?.nodes[0];
    if (!finding || !first) return;
    for (const part of finding.nodes) seen.add(part);
    if (finding.numbers.length > 0) findings.set(first, finding);
    else findings.delete(first);
  }

  function* readTexts(roots: Iterable<Node>): Generator<void> {
    const seen = new Set<Node>();
    for (const [first, { nodes, data }] of findings) {
      if (nodes.every((node, i) => isThere(node) && node.data === data[i])) continue;
      findings.delete(first);
      for (const node of nodes) if (isThere(node)) readText(node, seen);
    }
    for (const root of roots) {
      const walker = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (++textNodes % limits.nodesBetweenClockReads === 0) yield;
        if (textNodes > limits.mostTextNodes || findings.size >= limits.mostFindings) {
          isOverBudget = true;
          return;
        }
        readText(node as Text, seen);
      }
    }
  }

  function shownInTexts(): Sighted[] {
    const different = new Set<string>();
    const sighted: Sighted[] = [];
    for (const { layout, said, named, reason } of [...findings.values()].flatMap(
      (f) => f.numbers,
    )) {
      const pattern = patternOf(layout);
      const isFull = !/[*…]/.test(pattern);
      // What stands in full where people sign in is the site's own, unless something names it.
      if (isFull && !named && /^sign/.test(page.kind)) continue;
      if (isFull && (named || pattern !== layout)) different.add(pattern.slice(-7));
      sighted.push({ pattern, place: 'text', callingCode: null, said, reasons: [reason] });
    }
    return different.size > limits.mostDifferentNumbers ? [] : sighted;
  }

  function shown(): readonly Sighted[] {
    const read = (control: Element): string => (edited.has(control) ? '' : heldBy(control));
    const key = controls.map(read).join('\n').trim();
    if (!key) return [];
    if (!verdicts || key !== fieldsKey) {
      fieldsKey = key;
      verdicts ??= classifyFields(controls);
      inFields = shownInFields(controls, verdicts, read);
    }
    return inFields;
  }

  function report(cause: ScanReport['cause'], typed?: readonly Sighted[]): ScanReport {
    const candidates = new Map<string, Candidate>();
    for (const { said, ...rest } of typed ?? [...shown(), ...shownInTexts()]) {
      const role = roleOf(page.kind, isContactPage, rest.place, said);
      const key = [rest.pattern, rest.place, rest.callingCode, role].join();
      if (candidates.size < limits.mostFindings && !candidates.has(key)) {
        candidates.set(key, { ...rest, role });
      }
    }
    const reasons: Reason[] = [...page.reasons];
    if (isOverBudget) reasons.push({ code: 'budget' });
    return { pageKind: page.kind, cause, reasons, candidates: [...candidates.values()] };
  }

  meet(document);
  return { trees, kind: () => page.kind, learn, glance, readTexts, report };
}

/** Reads a page once, from beginning to end. */
export function extract(
  document: Document,
  openShadow: (element: Element) => ShadowRoot | null = (element) => element.shadowRoot,
): ScanReport {
  const page = openPage(document, openShadow, new WeakSet());
  page.glance();
  if (page.kind() !== 'other') for (const _ of page.readTexts(page.trees));
  return page.report('load');
}
