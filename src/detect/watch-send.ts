/** Notices that a form was sent, and reads what was typed into it. */
import { heldBy, type Sighted, typedInFields } from './extract-fields.ts';
import { classifyFields } from './fields.ts';
import { mostControls } from './limits.ts';
import { findIn } from './shadow.ts';

/** Things that people press to send, with or without a form around them. */
const buttons =
  'button,[type=submit],[type=button],[type=image],[role=button],a:not([href]),a[href^="#"],a[href^="javascript:"]';

/**
 * What was typed into the form that this event sends; empty where it sends none. Without a form
 * a button may belong to anything: then only `edited` fields count.
 */
export function typedAt(event: Event, edited: WeakSet<Element>, signsIn: boolean): Sighted[] {
  const [origin] = event.composedPath();
  if (!(origin instanceof Element)) return [];
  // A form's fields may be named like its methods: its own are not called.
  const isForm = origin instanceof HTMLFormElement;
  if (isForm !== (event.type === 'submit')) return [];
  if (event.type === 'click' && !origin.closest(buttons)) return [];
  if (event.type === 'keydown' && (event as KeyboardEvent).key !== 'Enter') return [];
  const form = isForm ? origin : origin.closest('form');
  const root = form ?? (origin.getRootNode() as Document | ShadowRoot);
  const controls = findIn(root, 'input,select,textarea')
    .slice(0, mostControls)
    .filter((control) => form || (edited.has(control) && !control.closest('form')));
  if (!controls.some((control) => heldBy(control))) return [];
  const hasPassword = controls.some((control) => control.matches('[type=password]'));
  return typedInFields(controls, classifyFields(controls), signsIn || hasPassword).map((sighted) =>
    hasPassword ? { ...sighted, said: sighted.said ?? 'sign-in' } : sighted,
  );
}
