/** Puts a line of text together from the inline elements that a page has cut it into. */
import { hidingGlyphs, hidingLetters, hidingMarks, unseen } from '../core/phone/mask.ts';
import { mostCharactersBeside, mostCharactersOfNode, mostNodesInLine } from './limits.ts';
import { mayHoldShape } from './text.ts';

export interface Line {
  readonly text: string;
  /** The element that holds the line. */
  readonly block: Element;
  readonly nodes: readonly Text[];
}

const inline =
  /^(?:A|ABBR|B|BD[IO]|CITE|CODE|DATA|EM|FONT|I|INS|KBD|LABEL|MARK|NOBR|OUTPUT|Q|S|SAMP|SMALL|SPAN|STRONG|SU[BP]|TIME|TT|U|VAR|WBR|#text|#comment)$/i;
/** Text that is not shown, is being written, or is on every page of the site. */
const unread =
  'script,style,noscript,template,textarea,footer,title,[role=contentinfo],[contenteditable]';

const isInline = (node: Node): boolean => inline.test(node.nodeName);

/** A box holds one digit or glyph at most, however deep. */
function isBox(node: Node): boolean {
  let inner = node;
  while (inner.firstChild && inner.firstChild === inner.lastChild) inner = inner.firstChild;
  return !inner.firstChild && (inner.nodeValue ?? '').trim().length < 2;
}

export function isRead(node: Text): boolean {
  return node.parentElement?.closest(unread) == null;
}

/** The text nodes beside a node, in reading order, up to what breaks the line or the budget. */
function beside(node: Node, back: boolean, goesOn: (node: Node) => boolean): Text[] {
  const texts: Text[] = [];
  let room = mostCharactersBeside;
  const collect = (from: Node): void => {
    if (from.nodeType === 3) {
      texts[back ? 'unshift' : 'push'](from as Text);
      room -= (from as Text).length;
    }
    let child: Node | null = back ? from.lastChild : from.firstChild;
    for (; child && texts.length < mostNodesInLine; child = next(child)) collect(child);
  };
  const next = (from: Node): Node | null => (back ? from.previousSibling : from.nextSibling);
  let at = next(node);
  for (; at && room > 0 && texts.length < mostNodesInLine && goesOn(at); at = next(at)) collect(at);
  return texts;
}

/** Words and numbers in neighbouring elements stand apart on the screen, digits of one number do not. */
function join(texts: readonly string[]): string {
  let line = '';
  for (const text of texts) {
    const isApart = /\p{L}$/u.test(line) !== /^\p{L}/u.test(text) || /\d{7}$/.test(line);
    line += isApart && line !== '' ? ` ${text}` : text;
  }
  return line.replace(/[ \t\r\n]+/g, ' ');
}

/** The line around a text node, at most `mostCharactersBeside` to either side of it. */
export function lineAround(node: Text): Line | null {
  let goesOn = isInline;
  let top: Node = node;
  let before: Text[] = [];
  let after: Text[] = [];
  const climb = (): void => {
    before = [...beside(top, true, goesOn), ...before];
    after = [...after, ...beside(top, false, goesOn)];
  };
  climb();
  while (top.parentNode && isInline(top.parentNode)) {
    top = top.parentNode;
    climb();
  }
  if (node.data.trim().length < 2 && top.parentNode && isBox(top.parentNode)) {
    top = top.parentNode;
    goesOn = isBox;
    climb();
  }
  const block = top.parentElement;
  if (!block) return null;
  const nodes = [...before, node, ...after];
  return { text: join(nodes.map(({ data }) => data.slice(0, mostCharactersOfNode))), block, nodes };
}

/** Between the pieces: blanks, brackets, marks that cannot be seen. */
const between = `[\\s().\\/\\-${unseen}]*`;
const place = `[\\p{Nd}${hidingGlyphs}${hidingLetters}${hidingMarks}…+]`;
const goesOnBeside = new RegExp(`${place}${between}\\0|\\0${between}${place}`, 'u');

/** Text that stands directly beside a text node, as far as one can tell without reading the line. */
function neighbour(node: Node, back: boolean): string {
  let at: Node | null = node;
  while (at && (at === node || isInline(at) || isBox(at))) {
    const next = (from: Node): Node | null => (back ? from.previousSibling : from.nextSibling);
    for (let sibling = next(at); sibling; sibling = next(sibling)) {
      if (!isInline(sibling) && !isBox(sibling)) return '';
      if (sibling.textContent) return sibling.textContent;
    }
    at = at.parentNode;
  }
  return '';
}

/** Whether a short text with digits is a piece of a number that goes on in its neighbours. */
export function isPiece(node: Text): boolean {
  const text = node.data.trim();
  if (text.length > 9) return false;
  const before = neighbour(node, true).slice(-40);
  const after = neighbour(node, false).slice(0, 40);
  if (before + after === '') return false;
  return goesOnBeside.test(`${before}\0${after}`) || mayHoldShape(`${before} ${text} ${after}`);
}
