/** Which way to the place of change a row offers first, and which it keeps under "More". Pure. */
import type { LineView, WayView } from '../../contract/views.ts';
import { isOpen } from './bindings.ts';

export interface AddressWay {
  readonly kind: WayView['kind'];
  readonly address: string;
  readonly doubtful: boolean;
}

export interface ShownWays {
  /** What the main button opens; null where no page is known. */
  readonly main: AddressWay | null;
  /** The menus in words; empty where the catalogue has none. */
  readonly path: string;
  /** The words are more to be trusted than the address. */
  readonly pathFirst: boolean;
  /** The remaining addresses, best first. */
  readonly others: readonly AddressWay[];
}

type Known = Pick<LineView, 'ways' | 'address' | 'sources' | 'state'>;

const direct: ReadonlySet<WayView['kind']> = new Set([
  'own',
  'phone',
  'account-security',
  'change-password',
]);

/** Where nothing leads straight there: a page that is known to exist before one that may not. */
const instead: readonly WayView['kind'][] = ['seen', 'site', 'help', 'well-known'];

export function waysOf(binding: Known): ShownWays {
  const addresses = addressWaysOf(binding);
  const main =
    addresses.find(({ kind }) => direct.has(kind)) ??
    instead.flatMap((kind) => addresses.find((way) => way.kind === kind) ?? []).at(0) ??
    null;
  return {
    main,
    path: pathOf(binding),
    pathFirst: binding.ways[0]?.kind === 'written' && isOpen(binding),
    others: addresses.filter((way) => way !== main),
  };
}

/** `Me > Security` as menus are written: `Me › Security`. */
function pathOf({ ways }: Known): string {
  const path = ways.find(({ kind }) => kind === 'written')?.path ?? '';
  return path.replaceAll(/\s*>\s*/g, ' › ');
}

/** Each address once, by the best kind that it has. */
function addressWaysOf({ ways, address, sources }: Known): readonly AddressWay[] {
  const seen: WayView = { kind: 'seen', address, path: '', confidence: 'medium' };
  const byAddress = new Map<string, AddressWay>();
  for (const way of [...ways, seen]) {
    if (way.address === null || byAddress.has(way.address)) continue;
    byAddress.set(way.address, {
      // What its owner typed was seen nowhere.
      kind: way.kind === 'seen' && isTyped(sources) ? 'site' : way.kind,
      address: way.address,
      doubtful: way.confidence === 'low',
    });
  }
  return [...byAddress.values()];
}

function isTyped(sources: LineView['sources']): boolean {
  return sources.length > 0 && sources.every((source) => source === 'by hand');
}
