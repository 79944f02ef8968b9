/** Small readers of the page, shared by everything in this folder. */

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
