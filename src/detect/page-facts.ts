/** Reads, once, what tells a page's kind: address, title, headings, the shape of its forms. */
import { attribute, squeeze } from './dom.ts';
import { mostCharactersOfHeading, mostHeadings } from './limits.ts';
import type { PageFacts } from './page-kind.ts';
import { fold, nearest } from './words.ts';

const oneTime =
  /otp|one.?time|(?:sms|verif\w*|auth\w*|security|mfa|2fa|confirm\w*).?(?:code|pin)|passcode|totp/i;
const identity = /user|login|logon|account|e?mail|phone|mobile|identifier|tel\b/i;
const address = /address|street|postal|post_?code|zip|city/i;

function isOneTimeCode(control: Element, named: string): boolean {
  if (attribute(control, 'autocomplete') === 'one-time-code' || oneTime.test(named)) return true;
  const said = `${attribute(control, 'placeholder')} ${attribute(control, 'aria-label')}`;
  const found = said.length > 1 ? nearest(fold(said), ['code', 'other', 'phone'], false) : null;
  return found?.word === 'code';
}

/** The facts of a page with these headings and controls (document order, all trees together). */
export function readFacts(
  document: Document,
  headings: readonly Element[],
  controls: readonly Element[],
): PageFacts {
  let passwords = 0;
  let oneTimeCodes = 0;
  let identities = 0;
  let addresses = 0;
  for (const control of controls) {
    const { type } = control as HTMLInputElement;
    const named = `${attribute(control, 'name')} ${attribute(control, 'id')} ${attribute(control, 'autocomplete')}`;
    if (type === 'password') passwords++;
    else if (!/^(?:text|tel|email|number)$/.test(type)) continue;
    else if (isOneTimeCode(control, named)) oneTimeCodes++;
    else if (address.test(named)) addresses++;
    else if (type === 'email' || type === 'tel' || identity.test(named)) {
      if (!control.matches(':disabled,[readonly]')) identities++;
    }
  }
  const { hostname, pathname } = document.location;
  return {
    host: hostname,
    path: pathname,
    title: squeeze(document.title, mostCharactersOfHeading),
    headings: headings
      .slice(0, mostHeadings)
      .map((heading) => squeeze(heading.textContent ?? '', mostCharactersOfHeading))
      .filter((text) => text !== ''),
    passwords,
    oneTimeCodes,
    identities,
    addresses,
    isArticle: document.head?.querySelector('meta[property="og:type"][content="article"]') != null,
  };
}
