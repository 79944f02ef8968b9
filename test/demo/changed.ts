/** The demo web after its person has given every service the new number. */
import type { Site } from '../../scripts/lib/server.ts';
import { demoPages, demoPerson } from './expected.ts';
import { demoSite } from './site.ts';

/** Where a service shows the number it has, if not on the page that the number was typed into. */
const accountPages: Readonly<Record<string, string>> = {
  'https://id.lanternmail.example/account/phone': `<title>Phone – Lantern Mail</title>
<h1>Security settings of your account</h1>
<div class="row"><div>Sign in with your phone number<span>${demoPerson.replacementTyped}</span></div></div>
<div class="row"><div>Two-step verification by SMS<span>Phone number: ${demoPerson.replacementTyped}</span></div></div>`,
  'https://shop.tidewater.example/account/contact': `<title>Your account – Tidewater Goods</title>
<h1>Contact details of your account</h1>
<div class="row"><div>Contact phone number for deliveries<span>${demoPerson.replacementTyped}</span></div></div>`,
};

/** Whole, masked, and by its last digits. */
const spellings: readonly (readonly [old: RegExp, replacement: string])[] = [
  [/0134/g, '0178'],
  [/(••|\*\*)34/g, '$178'],
];

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="/demo.css"></head><body><main class="narrow">${body}</main></body></html>`;

export const changedDemoSite: Site = (url) => {
  const account = accountPages[url.origin + url.pathname];
  if (account !== undefined) return { body: page(account) };
  const reply = demoSite(url);
  if (reply === null || reply.contentType !== undefined) return reply;
  const body = spellings.reduce(
    (text, [old, replacement]) => text.replace(old, replacement),
    reply.body.toString('utf8'),
  );
  return { ...reply, body };
};

/** What the person opens to see that it worked: what was typed only shows in the account. */
export const changedVisits: readonly {
  readonly address: string;
  readonly clicks: readonly string[];
}[] = [
  ...demoPages
    .filter(
      ({ expect, actions = [] }) => expect.length > 0 && actions.every((each) => 'click' in each),
    )
    .map(({ address, actions = [] }) => ({
      address,
      clicks: actions.flatMap((each) => ('click' in each ? [each.click] : [])),
    })),
  ...Object.keys(accountPages).map((address) => ({ address, clicks: [] })),
];
