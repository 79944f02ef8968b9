/** Reads one page and keeps what was read, so that nothing is read twice. */
import type { Candidate, PageKind, Reason, ScanReport } from '../core/model.ts';
import { heldBy, shownInFields } from './extract-fields.ts';
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
import { type Structure, structureOf } from './shadow.ts';
import { anyDigit, mayHoldShape, mayHoldWords } from './text.ts';
import { isPiece, isRead } from './text-line.ts';

export type OpenShadow = (element: Element) => ShadowRoot | null;

/** A document or shadow tree with what is known of it. */
interface Tree {
  readonly structure: Structure;
  /** Null until asked for, and again when controls come or go. */
  verdicts: FieldVerdict[] | null;
}

const isThere = (node: Node): boolean => node.isConnected;

function inOrder(a: Node, b: Node): number {
  return a.compareDocumentPosition(b) & 4 ? -1 : 1;
}

export class PageReading {
  readonly trees = new Map<Document | ShadowRoot, Tree>();
  kind: PageKind = 'other';
  private kindReasons: readonly Reason[] = [];
  private isContactPage = false;
  private readonly findings = new Map<Node, Finding>();
  private textNodes = 0;
  private overBudget = false;
  private kindKey = '';
  private fieldKey = '';
  private fieldCandidates: readonly Candidate[] = [];

  constructor(
    private readonly document: Document,
    private readonly openShadow: OpenShadow,
    /** Fields that the owner has changed: not read until they are sent. */
    readonly edited = new WeakSet<Element>(),
  ) {
    this.meet(document);
  }

  /** Takes in a tree, and the trees inside it. */
  private meet(root: Document | ShadowRoot): void {
    if (this.trees.has(root)) return;
    if (this.trees.size > mostShadowRoots) {
      this.overBudget = true;
      return;
    }
    const structure: Structure = { headings: [], controls: [], hosts: [] };
    this.trees.set(root, { structure, verdicts: null });
    this.learn(root, structureOf(root));
  }

  private learn(root: Document | ShadowRoot, found: Structure): void {
    const tree = this.trees.get(root);
    if (!tree) return;
    const { headings, controls } = tree.structure;
    const merge = (known: Element[], added: readonly Element[]): void => {
      const all = new Set([...known.filter(isThere), ...added]);
      const grown = known.length > 0;
      known.splice(0, known.length, ...all);
      if (grown) known.sort(inOrder);
    };
    if (found.headings.length > 0) merge(headings, found.headings);
    if (found.controls.length > 0) {
      merge(controls, found.controls);
      tree.verdicts = null;
      if (controls.length > mostControls) {
        controls.length = mostControls;
        this.overBudget = true;
      }
    }
    for (const host of found.hosts) {
      const shadow = this.openShadow(host);
      if (shadow) this.meet(shadow);
    }
  }

  /** Takes in a node that was added to the page; text in it is read by `readTexts`. */
  learnNode(node: Node): void {
    if (node.nodeType !== 1) return;
    const root = node.getRootNode();
    this.learn(root as Document | ShadowRoot, structureOf(node as Element));
    for (const shadow of this.trees.keys()) if (!shadow.isConnected) this.trees.delete(shadow);
  }

  /** Looks at address, title, headings and controls alone. True where the kind has changed. */
  glance(): boolean {
    const headings: Element[] = [];
    const controls: Element[] = [];
    for (const { structure } of this.trees.values()) {
      headings.push(...structure.headings.filter(isThere));
      controls.push(...structure.controls.filter(isThere));
    }
    const facts = readFacts(this.document, headings, controls);
    const key = JSON.stringify(facts);
    if (key === this.kindKey) return false;
    this.kindKey = key;
    const { kind, reasons } = pageKindOf(facts);
    const changed = kind !== this.kind;
    this.kind = kind;
    this.kindReasons = reasons;
    this.isContactPage = /contact|profile|address|personal/i.test(`${facts.path} ${facts.title}`);
    this.fieldKey = '';
    if (kind === 'other') this.findings.clear();
    return changed;
  }

  /** Reads the texts under these nodes, pausing (yielding) now and then. */
  *readTexts(roots: readonly Node[]): Generator<void> {
    this.forgetChanged();
    const seen = new Set<Node>();
    for (const root of roots) {
      const walker = this.document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (++this.textNodes % nodesBetweenClockReads === 0) yield;
        if (this.textNodes > mostTextNodes || this.findings.size >= mostFindings) {
          this.overBudget = true;
          return;
        }
        this.readText(node as Text, seen);
      }
    }
  }

  private readText(node: Text, seen: Set<Node>): void {
    let data = node.data;
    if (data.length > mostCharactersOfNode) data = data.slice(0, mostCharactersOfNode);
    if (!anyDigit.test(data)) return;
    if (!mayHoldShape(data) && !isPiece(node) && !mayHoldWords(data)) return;
    if (seen.has(node) || !isRead(node)) return;
    const finding = readFinding(node);
    for (const part of finding?.nodes ?? []) seen.add(part);
    const first = finding?.nodes[0];
    if (!finding || !first) return;
    if (finding.numbers.length > 0) this.findings.set(first, finding);
    else this.findings.delete(first);
  }

  /** Drops what is no longer there, and reads lines again that say something else now. */
  private forgetChanged(): void {
    const seen = new Set<Node>();
    for (const [first, finding] of this.findings) {
      if (finding.nodes.every((node, i) => isThere(node) && node.data === finding.data[i]))
        continue;
      this.findings.delete(first);
      for (const node of finding.nodes) if (isThere(node)) this.readText(node, seen);
    }
  }

  /** Roots of every tree, for a first reading. */
  allRoots(): Node[] {
    return [...this.trees.keys()].map((root) => ('body' in root ? (root.body ?? root) : root));
  }

  private inTexts(): Candidate[] {
    if (this.kind === 'other') return [];
    const { kind } = this;
    const different = new Set<string>();
    const candidates: Candidate[] = [];
    for (const { numbers } of this.findings.values()) {
      for (const { pattern, said, named, reasons } of numbers) {
        if (named && !/[*…]/.test(pattern)) different.add(pattern.slice(-7));
        const role = roleOf(kind, 'text', said, this.isContactPage);
        candidates.push({ pattern, place: 'text', callingCode: null, role, reasons });
      }
    }
    return different.size > mostDifferentNumbers ? [] : candidates;
  }

  /** Classification of a tree's controls, kept until they change. */
  verdictsOf(tree: Tree): FieldVerdict[] {
    tree.verdicts ??= classifyFields(tree.structure.controls);
    return tree.verdicts;
  }

  private inFields(): readonly Candidate[] {
    const read = (control: Element): string =>
      this.edited.has(control) || !isThere(control) ? '' : heldBy(control);
    let key = '';
    for (const { structure } of this.trees.values()) {
      for (const control of structure.controls) key += `${read(control)}\n`;
    }
    if (key === this.fieldKey) return this.fieldCandidates;
    this.fieldKey = key;
    this.fieldCandidates = /\S/.test(key)
      ? [...this.trees.values()].flatMap((tree) =>
          shownInFields(
            tree.structure.controls,
            this.verdictsOf(tree),
            read,
            this.kind,
            this.isContactPage,
          ),
        )
      : [];
    return this.fieldCandidates;
  }

  report(cause: ScanReport['cause'], sent?: readonly Candidate[]): ScanReport {
    const distinct = new Map<string, Candidate>();
    for (const candidate of sent ?? [...this.inFields(), ...this.inTexts()]) {
      const { pattern, place, callingCode, role } = candidate;
      const key = [pattern, place, callingCode, role].join();
      if (!distinct.has(key) && distinct.size < mostFindings) distinct.set(key, candidate);
    }
    const reasons = this.overBudget ? [...this.kindReasons, { code: 'budget' }] : this.kindReasons;
    return { pageKind: this.kind, cause, reasons, candidates: [...distinct.values()] };
  }

  /** What the report on a sent form needs: kind and whether it is about contact. */
  get context(): { readonly kind: PageKind; readonly isContactPage: boolean } {
    return { kind: this.kind, isContactPage: this.isContactPage };
  }
}

/** Reads a page once, from beginning to end. */
export function extract(
  document: Document,
  openShadow: OpenShadow = (element) => element.shadowRoot,
): ScanReport {
  const page = new PageReading(document, openShadow);
  page.glance();
  if (page.kind !== 'other') for (const _ of page.readTexts(page.allRoots()));
  return page.report('load');
}
