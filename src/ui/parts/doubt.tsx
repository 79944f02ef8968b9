import { Text } from '../text/text.tsx';
import type { AddressWay } from '../view/ways.ts';

/** Says of an address of low confidence why it may disappoint. */
export function Doubt({ way: { kind, doubtful } }: { readonly way: AddressWay }) {
  if (!doubtful) return null;
  return (
    <span class="way-doubt">
      <Text id="way-doubt" args={{ kind }} />
    </span>
  );
}
