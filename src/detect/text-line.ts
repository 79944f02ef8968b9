/** Puts a line of text together from the inline elements that a page has cut it into. */
import { mostCharactersBeside, mostCharactersOfNode, mostNodesInLine } from './limits.ts';

export interface Line {
  readonly text: string;
  /** The element that holds the line. */
  readonly block: Element;
  readonly nodes: readonly Text[];
}

const inline = new Set(
  'A ABBR B BDI BDO CITE CODE DATA EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR'.split(
    ' ',
  ),
);
const unread =
  'SCRIPT,STYLE,NOSCRIPT,TEMPLATE,TEXTAREA,FOOTER,TITLE,IFRAME,[role=contentinfo],[contenteditable=""],[contenteditable=true]';

function isInline(node: Node): boolean {
  return node.nodeType === 3 || inline.has(node.nodeName.toUpperCase());
}

/** Whether people read this text: not a script, not a footer, not something being written. */
export function isRead(node: Text): boolean {
  return node.parentElement?.closest(unread) == null;
}

/** A short text of digits may be a piece of a number that goes on in its neighbours. */
export function isPiece(node: Text): boolean {
  const text = node.data.trim();
  if (text.length > 9) return false;
  const parent = node.parentNode;
  if (!parent) return false;
  return (
    text.length < 2 ||
    isInline(parent) ||
    node.previousSibling !== null ||
    node.nextSibling !== null
  );
}

function textsIn(node: Node, into: Text[]): void {
  if (node.nodeType === 3) into.push(node as Text);
  else if (node.nodeType === 1) {
    for (
      let child = node.firstChild;
      child && into.length < mostNodesInLine;
      child = child.nextSibling
    )
      textsIn(child, into);
  }
}

/** Neighbours of `top` on one side, nearest first, up to something that breaks the line. */
function beside(top: Node, back: boolean, goesOn: (node: Node) => boolean): Text[] {
  const texts: Text[] = [];
  let length = 0;
  let node = back ? top.previousSibling : top.nextSibling;
  while (node && length < mostCharactersBeside && texts.length < mostNodesInLine) {
    if (node.nodeType !== 8 && node.nodeName !== 'WBR') {
      if (!goesOn(node)) break;
      const inside: Text[] = [];
      textsIn(node, inside);
      if (back) inside.reverse();
      for (const text of inside) {
        texts.push(text);
        length += text.length;
      }
    }
    node = back ? node.previousSibling : node.nextSibling;
  }
  return back ? texts.reverse() : texts;
}

/** A box holds one digit or glyph at most. */
function isBox(node: Node): boolean {
  return node.nodeType === 3 || (node.nodeType === 1 && (node.textContent ?? '').trim().length < 2);
}

/** Words and numbers in neighbouring elements stand apart on the screen, digits of one number do not. */
function join(nodes: readonly Text[]): string {
  let text = '';
  for (const node of nodes) {
    const data = node.data.slice(0, mostCharactersOfNode);
    const apart = /\p{L}$/u.test(text) !== /^\p{L}/u.test(data) || /\d{7}$/.test(text);
    text += apart && text !== '' && !/^\s/.test(data) ? ` ${data}` : data;
  }
  return text.replace(/[ \t\r\n\f]+/g, ' ');
}

/** The line around a text node, at most `mostCharactersBeside` to either side of its own text. */
export function lineAround(node: Text): Line | null {
  let top: Node = node;
  while (top.parentNode && isInline(top.parentNode)) top = top.parentNode;
  let goesOn = isInline;
  if (node.data.trim().length < 2 && top.parentNode && isBox(top.parentNode)) {
    top = top.parentNode;
    goesOn = isBox;
  }
  const block = top.parentElement;
  if (!block) return null;
  const own: Text[] = [];
  textsIn(top, own);
  const nodes = [...beside(top, true, goesOn), ...own, ...beside(top, false, goesOn)];
  return { text: join(nodes), block, nodes };
}
