/** Notices that a form was sent, and reads what was typed into it. */
import type { Candidate } from '../core/model.ts';
import type { PageReading } from './extract.ts';
import { typedInFields } from './extract-fields.ts';
import { classifyFields } from './fields.ts';
import { mostControls } from './limits.ts';

const controlNames = 'input,select,textarea';
/** Things that people press to send, with or without a form around them. */
const buttons =
  'button,input[type=submit],input[type=button],input[type=image],[role=button],a:not([href]),a[href^="#"],a[href^="javascript:"]';

// Called through the prototype: a form's own fields can be named like its methods.
const { closest, querySelectorAll } = Element.prototype;

/** The element that an event began at, inside of shadow trees that its listener may see. */
function originOf(event: Event): Element | null {
  const [origin] = event.composedPath();
  return origin instanceof Element ? origin : null;
}

function controlsOf(origin: Element, page: PageReading): Element[] {
  const form = closest.call(origin, 'form') ?? (origin as HTMLInputElement).form ?? null;
  const root = origin.getRootNode() as Document | ShadowRoot;
  const controls = form
    ? querySelectorAll.call(form, controlNames)
    : root.querySelectorAll(controlNames);
  const own = [...controls].slice(0, mostControls);
  // Without a form around it a button may belong to anything: only what was touched counts.
  return form
    ? own
    : own.filter((control) => page.edited.has(control) && !closest.call(control, 'form'));
}

function isSending(event: Event, origin: Element): boolean {
  switch (event.type) {
    case 'submit':
      return true;
    case 'click':
      return closest.call(origin, buttons) !== null;
    default:
      return (event as KeyboardEvent).key === 'Enter' && origin.nodeName === 'INPUT';
  }
}

/** What was typed into the form that this event sends; empty where it sends none. */
export function typedAt(event: Event, page: PageReading): Candidate[] {
  const origin = originOf(event);
  if (!origin || !isSending(event, origin)) return [];
  const controls = controlsOf(origin, page);
  if (!controls.some((control) => (control as HTMLInputElement).value)) return [];
  const { kind, isContactPage } = page.context;
  return typedInFields(controls, classifyFields(controls), kind, isContactPage);
}
