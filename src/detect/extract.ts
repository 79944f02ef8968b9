/** Reads one page and keeps what was read, so that nothing is read twice. */
import type { Candidate, Reason, ScanReport } from '../core/model.ts';
import { patternOf } from '../core/phone/mask.ts';
import { heldBy, type Sighted, shownInFields } from './extract-fields.ts';
import { type Finding, readFinding } from './extract-text.ts';
import { classifyFields, type FieldVerdict } from './fields.ts';
import * as limits from './limits.ts';
import type { PageOutline } from './page-outline.ts';
import { roleOf } from './roles.ts';
import { findTexts } from './text-chunks.ts';

/** One page as far as it has been read. Made once; told of what changes; asked for reports. */
export interface PageReading {
  /** Looks at address, title, headings and controls alone. True where the kind has changed. */
  readonly glance: () => boolean;
  /** Reads the texts under these nodes, and again those that changed; yields now and then. */
  readonly readTexts: (roots: Iterable<Node>) => Generator<void>;
  /** Whether fields hold anything else than at the last report: scripts leave no trace of it. */
  readonly isFilledAnew: () => boolean;
  /** What the page shows now; or, for a form that was sent, what was typed into it. */
  readonly report: (cause: ScanReport['cause'], typed?: readonly Sighted[]) => ScanReport;
}

const isThere = (node: Node): boolean => node.isConnected;

/**
 * Begins to read a page. Fields in `edited` were changed by the owner: they are not read until they
 * are sent.
 */
export function openPage(outline: PageOutline, edited: WeakSet<Element>): PageReading {
  const findings = new Map<Node, Finding>();
  let classified: readonly Element[] = [];
  let verdicts: readonly FieldVerdict[] = [];
  let isOverBudget = false;
  /** More was found than is looked at: what was left unread may matter once the rest is gone. */
  let isCutShort = false;
  let fieldsKey = '';
  let inFields: readonly Sighted[] = [];

  function glance(): boolean {
    const isNewKind = outline.glance();
    if (outline.kind() === 'other') findings.clear();
    return isNewKind;
  }

  function readText(node: Text, seen: Set<Node>): void {
    if (seen.has(node)) return;
    isCutShort ||= findings.size >= limits.mostFindings;
    const finding = isCutShort ? null : readFinding(node);
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
    const isRoomAgain = isCutShort && findings.size < limits.mostFindings;
    if (isRoomAgain) isCutShort = false;
    for (const root of isRoomAgain ? outline.trees : roots) {
      let chunks = 0;
      for (const node of findTexts(root)) {
        if (node) readText(node, seen);
        else chunks++;
        const isEnough = isCutShort || chunks > limits.mostChunks;
        isOverBudget ||= isEnough;
        if (isEnough) return;
        yield;
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
      if (isFull && !named && /^sign/.test(outline.kind())) continue;
      if (isFull && (named || pattern !== layout)) different.add(pattern.slice(-7));
      sighted.push({ pattern, place: 'text', callingCode: null, said, reasons: [reason] });
    }
    return different.size > limits.mostDifferentNumbers ? [] : sighted;
  }

  const read = (control: Element): string => (edited.has(control) ? '' : heldBy(control));
  const keyOfFields = (): string => outline.controls().map(read).join('\n').trim();

  function shown(): readonly Sighted[] {
    const controls = outline.controls();
    const key = keyOfFields();
    const isNew = key !== fieldsKey;
    fieldsKey = key;
    if (!key) return [];
    if (isNew || classified !== controls) {
      if (classified !== controls) verdicts = classifyFields(controls);
      classified = controls;
      inFields = shownInFields(controls, verdicts, read);
    }
    return inFields;
  }

  function report(cause: ScanReport['cause'], typed?: readonly Sighted[]): ScanReport {
    const kind = outline.kind();
    const candidates = new Map<string, Candidate>();
    for (const { said, ...rest } of typed ?? [...shown(), ...shownInTexts()]) {
      const role = roleOf(kind, outline.isContactPage(), rest.place, said);
      const key = [rest.pattern, rest.place, rest.callingCode, role].join();
      if (candidates.size < limits.mostFindings && !candidates.has(key)) {
        candidates.set(key, { ...rest, role });
      }
    }
    const reasons: Reason[] = [...outline.reasons()];
    if (isOverBudget || outline.isOverBudget()) reasons.push({ code: 'budget' });
    return { pageKind: kind, cause, reasons, candidates: [...candidates.values()] };
  }

  return { glance, readTexts, isFilledAnew: () => keyOfFields() !== fieldsKey, report };
}
