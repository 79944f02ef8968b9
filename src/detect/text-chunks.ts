/**
 * Finds the text nodes that are worth a look without visiting the others: the browser puts the
 * texts of some thousand elements together, and where something in them may be a number the
 * place is traced back to its nodes.
 */
import {
  elementsOfChunk,
  mostCharactersBeside,
  mostCharactersOfChunk,
  mostCharactersOfNode,
} from './limits.ts';
import type { Tree } from './page-outline.ts';
import { sift } from './text.ts';
import { isInLine } from './text-line.ts';

/** Texts and, in documents that are no HTML, marked sections. */
const texts = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;

function elementsUnder(root: ParentNode): ArrayLike<Element> & Iterable<Element> {
  if (root instanceof Document) return root.getElementsByTagNameNS('*', '*');
  // A form's fields may be named like its methods.
  return root instanceof Element
    ? Element.prototype.getElementsByTagNameNS.call(root, '*', '*')
    : root.querySelectorAll('*');
}

/** The element, or one around it, before which no line of text is cut in two. */
function blockAt(element: Element, after: Node): Element {
  let block: Element | null = element;
  while (block && isInLine(block)) block = block.parentElement;
  // One that began before `after` did and holds the element holds `after` too.
  return block && !block.contains(after) ? block : element;
}

/** The nodes from `from` on that are worth a look; `text` is all that they say. */
function* look(text: string, from: Node, root: Node): Generator<Text | null> {
  const isLong = text.length > mostCharactersOfChunk;
  const places = isLong ? [] : sift(text);
  if (!isLong && places.length === 0) return;
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, texts);
  walker.currentNode = from;
  let next = 0;
  for (let end = 0; end < text.length && (isLong || next < places.length); ) {
    const node = walker.nextNode() as Text | null;
    if (!node) return;
    const start = end;
    end += node.length;
    let isFound = isLong && sift(node.data.slice(0, mostCharactersOfNode)).length > 0;
    for (let place = places[next]; place && place[0] < end; place = places[next]) {
      isFound ||= place[1] > start;
      if (place[1] > end) break;
      next++;
    }
    if (isFound || isLong) yield isFound ? node : null;
  }
}

const isParent = (node: Node): node is Node & ParentNode => 'children' in node;

/** The text nodes under a node that are worth a look; null now and then, where there is none. */
export function* findTexts(root: Node | Tree): Generator<Text | null> {
  const document = root.ownerDocument ?? (root as Document);
  const isShort = (root.textContent?.length ?? mostCharactersBeside) < mostCharactersBeside;
  if (!isParent(root) || (isShort && isInLine(root))) {
    // What was added to a line counts with what stands beside it.
    const walker = document.createTreeWalker(root, texts);
    if (root.nodeType === Node.TEXT_NODE) yield root as Text;
    while (walker.nextNode()) yield walker.currentNode as Text;
    return;
  }
  // Most of what is added to a page holds nothing but text.
  const elements = root.firstElementChild && elementsUnder(root);
  if (!elements?.[elementsOfChunk]) {
    const top = (root as Partial<Document>).documentElement ?? root;
    yield* look(top.textContent ?? '', top, top);
    return;
  }
  // Both follow what changes in the page meanwhile: nothing is left out between two chunks.
  const rest = document.createRange();
  const chunk = document.createRange();
  rest.selectNodeContents(root);
  let last: Node = root;
  for (let at = elementsOfChunk; ; at += elementsOfChunk) {
    const element = elements[at];
    // One that was taken out of a static list meanwhile marks nothing.
    if (element && !element.isConnected) continue;
    const mark = element && blockAt(element, last);
    // Where a boundary was taken out of the tree, the rest begins between its siblings.
    if (rest.startOffset > 0) rest.setStart(rest.startContainer, 0);
    chunk.setStart(rest.startContainer, 0);
    if (mark) chunk.setEnd(mark, 0);
    yield* look((mark ? chunk : rest).toString(), rest.startContainer, root);
    yield null;
    if (!mark) return;
    rest.setStart(mark, 0);
    last = mark;
  }
}
