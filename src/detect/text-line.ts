/** Puts a line of text together from the inline elements that a page has cut it into. */
import { mostCharactersBeside, mostCharactersOfNode, mostNodesInLine } from './limits.ts';

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

/** Whether a node may stand in a line with what is beside it. */
export function isInLine(node: Node): boolean {
  return isInline(node) || isBox(node);
}

/** Whether a text node is a line by itself, as in the cell of a table. */
export function isAlone(node: Text): boolean {
  const { parentNode, previousSibling, nextSibling } = node;
  return (
    !previousSibling && !nextSibling && node.length > 4 && !!parentNode && !isInline(parentNode)
  );
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
