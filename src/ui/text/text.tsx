import type { ComponentChild } from 'preact';
import { format, type TextArguments } from './bundle.ts';
import { isolatesOf, type Piece } from './isolates.ts';

/** A message, with every argument in a `<bdi>` of its own. */
export function Text({ id, args }: { readonly id: string; readonly args?: TextArguments }) {
  return <>{isolatesOf(format(id, args)).map(paint)}</>;
}

function paint(piece: Piece): ComponentChild {
  return typeof piece === 'string' ? piece : <bdi>{piece.map(paint)}</bdi>;
}
