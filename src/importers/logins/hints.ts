/** Which service a login belongs to, as its address and its title say. */
import { placeOf, siteOf } from '../../core/site.ts';
import type { ServiceHint } from '../evidence.ts';
import { oneLine, withoutFormulaQuote } from '../one-line.ts';

/** A login with more is a list of everything; the first ones tell. */
const mostHints = 8;

/** Best first: the addresses in their order, then what the login is called. */
export function hintsOf(addresses: readonly string[], title: string): readonly ServiceHint[] {
  const hints = addresses.map(hintOfAddress).filter((hint) => hint !== null);
  const name = oneLine(title);
  const all: readonly ServiceHint[] =
    name === '' ? hints : [...hints, { kind: 'name' as const, value: name }];
  const seen = new Set<string>();
  return all
    .filter(({ kind, value }) => {
      const key = `${kind} ${value}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, mostHints);
}

/** What makes two hints the same service as far as the file says. */
export function keyOfHint(hint: ServiceHint): string {
  const value = hint.kind === 'address' ? (siteOf(hint.value) ?? hint.value) : hint.value;
  return `${hint.kind} ${value.toLowerCase()}`;
}

const androidApp = /^android(?:app)?:\/\/(?:[^@/]*@)?([a-z]\w*(?:\.\w+)+)\/?$/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;
/** `shop.example`, `shop.example:8443/login`: what a browser would take for an address. */
const bareHost = /^[^\s/@:?#]+\.[^\s/@:?#.]{2,}(?:[:/?#]\S*)?$/;

/** Null where it says nothing about a service: the owner's own devices, pages of the browser. */
function hintOfAddress(written: string): ServiceHint | null {
  // Longer ones carry data, not places.
  const text = withoutFormulaQuote(written.trim()).slice(0, 2000);
  if (text === '') return null;
  const app = androidApp.exec(text)?.[1];
  if (app !== undefined) return { kind: 'android-app', value: app };
  const hasScheme = /^https?:\/\//i.test(text);
  if (!hasScheme && !bareHost.test(text)) {
    if (scheme.test(text) || text.includes('/')) return null;
    const name = oneLine(text);
    return /^(?:localhost)?$/i.test(name) ? null : { kind: 'name', value: name };
  }
  const place = placeOf((hasScheme ? text : `https://${text}`).replace('://*.', '://'));
  if (place === null || isOwnDevice(new URL(place).hostname)) return null;
  return { kind: 'address', value: place };
}

/**
 * Addresses that mean another machine in every home, and hosts of one word, which belong to
 * nobody on the web: `localhost`, a printer, LastPass's `http://sn` that stands for a note.
 */
function isOwnDevice(host: string): boolean {
  return (
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) ||
    host.startsWith('[') ||
    !host.includes('.') ||
    /\.(?:local|lan|home|internal|localdomain|arpa|localhost)$/i.test(host)
  );
}
