/** Reads one page and keeps what was read, so that nothing is read twice. */

import type { Candidate, PageKind, Reason, ScanReport } from '../core/model.ts';
import { patternOf } from '../core/phone/mask.ts';
import { heldBy, type Sighted, shownInFields } from './extract-fields.ts';
import { type Finding, readFinding } from './extract-text.ts';
import { classifyFields, type FieldVerdict } from './fields.ts';
import {
  mostCharactersOfNode,
  mostControls,
  mostDifferentNumbers,
  mostFindings,
  mostShadowRoots,
  mostTextNodes,
  nodesBetweenClockReads,
} from './limits.ts';
import { readFacts } from './page-facts.ts';
import { pageKindOf } from './page-kind.ts';
import { roleOf } from './roles.ts';
import { mayHost, structureOf } from './shadow.ts';
import { anyDigit, mayHoldShape } from './text.ts';
import { isPiece, isRead } from './text-line.ts';

export type OpenShadow = (element: Element) => ShadowRoot | null;

const isThere = (node: Node): boolean => node.isConnected;

function inOrder(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** What is known of one page. Made once; told of what changes; asked for reports. */
export class PageReading {
  /** The document and the shadow trees in it. */
  readonly trees = new Set<Document | ShadowRoot>();
  kind: PageKind = 'other';
  private reasons: readonly Reason[] = [];
  private isContactPage = false;
  private headings: Element[] = [];
  private controls: Element[] = [];
  private verdicts: readonly FieldVerdict[] | null = null;
  private readonly findings = new Map<Node, Finding>();
  private textNodes = 0;
  private isOverBudget = false;
  private factsKey = '';
  private fieldsKey = '';
  private inFields: readonly Sighted[] = [];

  constructor(
    private readonly document: Document,
    private readonly openShadow: OpenShadow,
    /** Fields that the owner has changed: not read until they are sent. */
    readonly edited: WeakSet<Element> = new WeakSet(),
  ) {
    this.meet(document);
  }

  private meet(tree: Document | ShadowRoot): void {
    if (this.trees.size > mostShadowRoots) this.isOverBudget = true;
    else if (!this.trees.has(tree)) {
      this.trees.add(tree);
      this.learn(tree);
    }
  }

  /** Takes in the headings, controls and shadow trees under a node; texts are read by `readTexts`. */
  learn(node: ParentNode): void {
    const headings: Element[] = [];
    const controls: Element[] = [];
    for (const element of structureOf(node)) {
      const name = element.nodeName;
      if (/^H[1-3]$/.test(name)) headings.push(element);
      else if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(name)) controls.push(element);
      const shadow = mayHost(element) && this.openShadow(element);
      if (shadow) this.meet(shadow);
    }
    if (headings.length > 0)
      this.headings = [...new Set([...this.headings, ...headings])].sort(inOrder);
    if (controls.length > 0) {
      this.controls = [...new Set([...this.controls, ...controls])].sort(inOrder);
      this.verdicts = null;
    }
  }

  /** Looks at address, title, headings and controls alone. True where the kind has changed. */
  glance(): boolean {
    const known = this.controls.length;
    this.headings = this.headings.filter(isThere);
    this.controls = this.controls.filter(isThere).slice(0, mostControls);
    if (this.controls.length !== known) this.verdicts = null;
    const facts = readFacts(this.document, this.headings, this.controls);
    const key = JSON.stringify(facts);
    if (key === this.factsKey) return false;
    this.factsKey = key;
    const before = this.kind;
    ({ kind: this.kind, reasons: this.reasons } = pageKindOf(facts));
    this.isContactPage = /contact|profile|address|personal/i.test(`${facts.path} ${facts.title}`);
    if (this.kind === 'other') this.findings.clear();
    return this.kind !== before;
  }

  /** Reads the texts under these nodes, and again those that changed; yields now and then. */
  *readTexts(roots: Iterable<Node>): Generator<void> {
    const seen = new Set<Node>();
    for (const [first, { nodes, data }] of this.findings) {
      if (nodes.every((node, i) => isThere(node) && node.data === data[i])) continue;
      this.findings.delete(first);
      for (const node of nodes) if (isThere(node)) this.readText(node, seen);
    }
    for (const root of roots) {
      const walker = this.document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (++this.textNodes % nodesBetweenClockReads === 0) yield;
        if (this.textNodes > mostTextNodes || this.findings.size >= mostFindings) {
          this.isOverBudget = true;
          return;
        }
        this.readText(node as Text, seen);
      }
    }
  }

  private readText(node: Text, seen: Set<Node>): void {
    const data =
      node.length > mostCharactersOfNode ? node.data.slice(0, mostCharactersOfNode) : node.data;
    if (!anyDigit.test(data) || !(mayHoldShape(data) || isPiece(node))) return;
    const finding = seen.has(node) || !isRead(node) ? null : readFinding(node);
    const first = finding?.nodes[0];
    if (!finding || !first) return;
    for (const part of finding.nodes) seen.add(part);
    if (finding.numbers.length > 0) this.findings.set(first, finding);
    else this.findings.delete(first);
  }

  private inTexts(): Sighted[] {
    const numbers = [...this.findings.values()].flatMap((finding) => finding.numbers);
    const isEntry = /^sign/.test(this.kind);
    const different = new Set<string>();
    const sighted = numbers.flatMap(({ layout, said, named, reason }): Sighted[] => {
      const pattern = patternOf(layout);
      const isFull = !/[*…]/.test(pattern);
      // What stands in full where people sign in is the site's own, unless something names it.
      if (isFull && isEntry && !named) return [];
      if (isFull && (named || /^\+|-/.test(layout))) different.add(pattern.slice(-7));
      return [{ pattern, place: 'text', callingCode: null, said, reasons: [reason] }];
    });
    return different.size > mostDifferentNumbers ? [] : sighted;
  }

  private shown(): readonly Sighted[] {
    const read = (control: Element): string => (this.edited.has(control) ? '' : heldBy(control));
    const key = this.controls.map(read).join('\n');
    if (this.verdicts && key === this.fieldsKey) return this.inFields;
    this.fieldsKey = key;
    if (!key.trim()) return [];
    this.verdicts ??= classifyFields(this.controls);
    this.inFields = shownInFields(this.controls, this.verdicts, read);
    return this.inFields;
  }

  /** What the page shows now; or, for a form that was sent, what was typed into it. */
  report(cause: ScanReport['cause'], typed?: readonly Sighted[]): ScanReport {
    const distinct = new Map<string, Candidate>();
    for (const { said, ...rest } of typed ?? [...this.shown(), ...this.inTexts()]) {
      const role = roleOf(this.kind, this.isContactPage, rest.place, said);
      const key = [rest.pattern, rest.place, rest.callingCode, role].join();
      if (distinct.size < mostFindings && !distinct.has(key)) distinct.set(key, { ...rest, role });
    }
    const reasons = this.isOverBudget ? [...this.reasons, { code: 'budget' }] : this.reasons;
    return { pageKind: this.kind, cause, reasons, candidates: [...distinct.values()] };
  }
}

/** Reads a page once, from beginning to end. */
export function extract(
  document: Document,
  openShadow: OpenShadow = (element) => element.shadowRoot,
): ScanReport {
  const page = new PageReading(document, openShadow);
  page.glance();
  if (page.kind !== 'other') for (const _ of page.readTexts(page.trees));
  return page.report('load');
}
