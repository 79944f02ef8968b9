/** Text cut at its isolation marks: a nested list is one isolated piece. */
export type Piece = string | readonly Piece[];

const opening = '\u2068';
const closing = '\u2069';

export function isolatesOf(text: string): readonly Piece[] {
  const levels: Piece[][] = [[]];
  for (const part of text.split(/([\u2068\u2069])/)) {
    if (part === opening) levels.push([]);
    else if (part === closing) closeLevel(levels);
    else if (part !== '') levels.at(-1)?.push(part);
  }
  while (levels.length > 1) closeLevel(levels);
  return levels[0] ?? [];
}

function closeLevel(levels: Piece[][]): void {
  // A closing mark without its opening one belongs to the text of an argument.
  if (levels.length < 2) return;
  const closed = levels.pop();
  if (closed !== undefined) levels.at(-1)?.push(closed);
}
