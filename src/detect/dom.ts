/** Small readers of the page, shared by everything in this folder. */

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'OPTION', 'SELECT', 'TEXTAREA']);

/** Runs of white space become one blank; cut at `limit` characters. */
export function squeeze(text: string, limit: number): string {
  return text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, limit);
}

/** An attribute, squeezed; empty where absent. */
export function attribute(element: Element, name: string, limit = 120): string {
  const text = element.getAttribute(name);
  return text ? squeeze(text, limit) : '';
}

/** Whether this element is an input, select or textarea that the owner can fill. */
export function isControl(element: Element): boolean {
  const tag = element.tagName;
  if (tag === 'SELECT' || tag === 'TEXTAREA') return true;
  return (
    tag === 'INPUT' &&
    !/^(hidden|submit|button|image|reset)$/i.test(element.getAttribute('type') ?? '')
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
    if (silent.has(element.tagName)) return true;
    for (let child = at.firstChild; child; child = child.nextSibling) {
      if (!visit(child)) return false;
    }
    text += ' ';
    return true;
  };
  visit(node);
  return { text: squeeze(text, limit), control };
}
