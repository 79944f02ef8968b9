/** Reads, once, what tells a page's kind: address, title, headings, the shape of its forms. */
import { attribute, squeeze } from './dom.ts';
import { mostCharactersOfHeading, mostHeadings } from './limits.ts';
import type { FormFacts, PageFacts } from './page-kind.ts';
import { findWords } from './words.ts';

/** Types of fields in which people name themselves, and of those that may hold a number. */
const typed = ['text', 'tel', 'email', 'number'];
const dialled = ['text', 'tel', 'number'];

const oneTime = /one.?time|otp\b|(?:sms|verif\w*|auth\w*|security|mfa|2fa).?(?:code|pin)|passcode/i;
const identity = /user|login|account|mail|phone|mobile|identifier|\btel\b/i;

/** As written: to squeeze the blanks of every field of a long form takes longer than to read it. */
function written(control: Element, name: string): string {
  return (control.getAttribute(name) ?? '').slice(0, mostCharactersOfHeading);
}

/** What the controls of a page tell of it; read again only when they come or go. */
export function readForms(controls: readonly Element[]): FormFacts {
  let passwords = 0;
  let oneTimeCodes = 0;
  let identities = 0;
  for (const control of controls) {
    const { type } = control as HTMLInputElement;
    if (type === 'password') passwords++;
    if (!typed.includes(type) || control.matches(':disabled,[readonly]')) continue;
    const named = ['name', 'id', 'autocomplete', 'type']
      .map((name) => written(control, name))
      .join(' ');
    const said = `${written(control, 'placeholder')} ${written(control, 'aria-label')}`;
    const isCode =
      oneTime.test(named) ||
      findWords(said, ['other', 'phone', 'verification'])[0]?.word === 'verification';
    if (isCode) oneTimeCodes++;
    else if (identity.test(named)) identities++;
  }
  return { passwords, oneTimeCodes, identities };
}

const searching = /search|query|keyword|^[qs]$/i;

/** Whether there is a box that might be filled with a number: one that is not for searching. */
export function hasFieldToFill(controls: readonly Element[]): boolean {
  return controls.some(
    (control) =>
      dialled.includes((control as HTMLInputElement).type) &&
      !searching.test(attribute(control, 'name') || attribute(control, 'id')) &&
      !control.closest('[role=search]'),
  );
}

/** Whether the page says of itself that it is an article; asked of the few that look like an account's. */
export function saysArticle(document: Document): boolean {
  // A document that is no HTML has no head.
  const head = document.head as HTMLHeadElement | null;
  return head?.querySelector('meta[property="og:type"][content="article"]') != null;
}

/** Address, title and headings. Nothing here costs more on a larger page. */
export function readFacts(
  document: Document,
  headings: readonly Element[],
  forms: FormFacts,
): PageFacts {
  const { hostname, pathname } = document.location;
  return {
    host: hostname,
    path: pathname,
    title: squeeze(document.title, mostCharactersOfHeading),
    headings: headings
      .slice(0, mostHeadings)
      .map((heading) => squeeze(heading.textContent, mostCharactersOfHeading)),
    ...forms,
  };
}
