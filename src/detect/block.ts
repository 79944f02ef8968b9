/** Reads the text of a block up to the first control in it. */
import { squeeze } from './dom.ts';

const silent = /^(?:script|style|noscript|template|option)$/;

/** Whether this element is an input, select or textarea that the owner can fill. */
export function isControl(element: Element): boolean {
  const { localName, type } = element as HTMLInputElement;
  return (
    /^(?:input|select|textarea)$/.test(localName) &&
    !/^(?:hidden|submit|button|image|reset)$/.test(type)
  );
}

export interface Block {
  readonly text: string;
  /** The first control met inside; the text stops there. */
  readonly control: Element | null;
}

/**
 * The text of a node up to the first control in it. At most `limit` characters and 60 nodes are
 * read, so that a page whose label stands beside a huge block costs no more than any other.
 */
export function readBlock(node: Node, limit: number, through?: Element): Block {
  let text = '';
  let budget = 60;
  let control: Element | null = null;
  const visit = (at: Node): boolean => {
    if (budget-- <= 0 || text.length >= limit * 2) return false;
    if (at.nodeType === 3) {
      text += at.nodeValue ?? '';
      return true;
    }
    if (at.nodeType !== 1) return true;
    const element = at as Element;
    if (isControl(element)) {
      if (element === through) return true;
      control = element;
      return false;
    }
    if (silent.test(element.localName)) return true;
    for (let child = at.firstChild; child; child = child.nextSibling) {
      if (!visit(child)) return false;
    }
    text += ' ';
    return true;
  };
  visit(node);
  return { text: squeeze(text, limit), control };
}
