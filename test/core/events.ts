/** Short ways to write the events of a binding's story. */
import type {
  Binding,
  BindingEvent,
  Edit,
  Move,
  Plan,
  Sighting,
  Undo,
} from '../../src/core/model.ts';

export function seen(at: number, more: Partial<Sighting> = {}): Sighting {
  return {
    type: 'sighting',
    id: `seen-${String(at)}-${more.address ?? ''}`,
    at,
    source: 'page',
    address: 'https://id.example.com/security',
    pageKind: 'security',
    shows: 'retiring number',
    certainty: 'likely',
    ambiguous: false,
    reasons: [],
    ...more,
  };
}

export const replaced = (at: number, more: Partial<Sighting> = {}): Sighting =>
  seen(at, { shows: 'replacement', id: `replaced-${String(at)}`, ...more });

export const gone = (at: number, more: Partial<Sighting> = {}): Sighting =>
  seen(at, { shows: 'neither', certainty: 'possible', id: `gone-${String(at)}`, ...more });

export const planned = (at: number, more: Partial<Plan>): Plan => ({
  type: 'plan',
  id: `planned-${String(at)}`,
  at,
  pinned: false,
  postponedUntil: null,
  ...more,
});

export const named = (at: number, title: string): Edit => ({
  type: 'edit',
  id: `named-${String(at)}`,
  at,
  title,
  note: '',
});

export const said = (at: number, action: Move['action']): Move => ({
  type: 'move',
  id: `said-${String(at)}`,
  at,
  action,
  note: '',
});

export const tookBack = (at: number, eventId: string): Undo => ({
  type: 'undo',
  id: `undo-${String(at)}`,
  at,
  eventId,
});

export function binding(events: readonly BindingEvent[], more: Partial<Binding> = {}): Binding {
  return { site: 'example.com', numberId: 'n1', role: 'two-step', account: '', events, ...more };
}
