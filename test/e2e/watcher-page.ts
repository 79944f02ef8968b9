/**
 * A hostile account page that watches everything a page can watch, and keeps what it saw:
 * `trace` in words that must be the same in every visit, `timings` in milliseconds.
 */
import * as z from 'zod/mini';

const seen = z.object({
  trace: z.array(z.string()),
  timings: z.object({
    /** The longest time for which nothing of the page's own ran. */
    longestGap: z.number(),
    /** All of the times over ten milliseconds. */
    busy: z.number(),
    /** From pressing the button until the form's own listener. */
    submit: z.number(),
    /** From a change of the page until its observer heard of it. */
    mutation: z.number(),
  }),
});

export type Seen = z.infer<typeof seen>;

export function parseSeen(value: unknown): Seen {
  return seen.parse(typeof value === 'string' ? JSON.parse(value) : null);
}

/** Runs before anything else of the page. */
const watcher = `(() => {
  const trace = [];
  const note = (what) => { trace.push(String(what)); };
  const now = performance.now.bind(performance);
  let longestGap = 0, busy = 0, submit = 0, mutation = 0, pressedAt = 0;

  // Whoever calls these in the page's own world is heard; the extension's world has its own.
  const spy = (owner, name, label) => {
    const found = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!found || !found.configurable) return;
    const wrap = (inner) => function (...args) { note('called ' + label); return inner.apply(this, args); };
    const spied = { ...found };
    for (const part of ['get', 'set']) if (found[part]) spied[part] = wrap(found[part]);
    if (typeof found.value === 'function') {
      spied.value = wrap(found.value);
      spied.value.prototype = found.value.prototype;
    }
    Object.defineProperty(owner, name, spied);
  };
  const members = {
    Node: ['textContent', 'nodeValue', 'childNodes', 'parentNode', 'getRootNode', 'isConnected'],
    Element: ['innerHTML', 'outerHTML', 'shadowRoot', 'attachShadow', 'querySelector', 'querySelectorAll',
      'getAttribute', 'setAttribute', 'matches', 'closest', 'getBoundingClientRect', 'checkVisibility'],
    HTMLElement: ['innerText', 'dataset', 'offsetParent', 'hidden'],
    HTMLInputElement: ['value', 'labels', 'form', 'type'],
    HTMLSelectElement: ['value', 'selectedIndex'],
    HTMLFormElement: ['elements', 'submit', 'requestSubmit'],
    CharacterData: ['data'],
    Document: ['createTreeWalker', 'querySelector', 'querySelectorAll', 'getElementById', 'title', 'createElement',
      'body', 'forms', 'cookie'],
    EventTarget: ['addEventListener', 'dispatchEvent'],
    Event: ['composedPath'],
    MutationObserver: ['observe', 'takeRecords'],
    Storage: ['getItem', 'setItem'],
    IDBFactory: ['open'],
    TreeWalker: ['nextNode'],
    CSSStyleSheet: ['insertRule'],
    Performance: ['mark', 'measure'],
    Navigator: ['sendBeacon', 'userAgent', 'language'],
    BroadcastChannel: ['postMessage'],
    ShadowRoot: ['innerHTML'],
  };
  const watched = {
    addEventListener: EventTarget.prototype.addEventListener,
    observe: MutationObserver.prototype.observe,
  };
  const globals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'Worker', 'getComputedStyle', 'postMessage',
    'requestIdleCallback', 'matchMedia', 'open', 'setTimeout', 'getSelection', 'structuredClone'];
  const listen = (target, type, hear) => watched.addEventListener.call(target, type, hear, true);

  // The page's own clocks, before the spies are set.
  const later = setTimeout.bind(window);
  const channel = new MessageChannel();
  let last = now();
  channel.port1.onmessage = () => {
    const gap = now() - last;
    if (gap > longestGap) longestGap = gap;
    if (gap > 10) busy += gap;
    later(() => { last = now(); channel.port2.postMessage(0); }, 4);
  };
  channel.port2.postMessage(0);

  for (const type of ['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'rejectionhandled',
    'securitypolicyviolation', 'hashchange', 'popstate', 'beforeprint', 'resize', 'scroll', 'copy', 'cut',
    'paste', 'selectionchange', 'focusin', 'focusout', 'input', 'change', 'slotchange', 'toggle', 'animationstart',
    'transitionrun', 'fullscreenchange', 'pointerlockchange', 'languagechange', 'online', 'offline', 'invalid',
    'reset', 'keydown', 'readystatechange']) {
    listen(window, type, (event) => note('event ' + type + ' on ' + (event.target?.nodeName ?? 'window')));
  }
  const supported = PerformanceObserver.supportedEntryTypes ?? [];
  for (const type of supported.filter((each) => /resource|mark|measure|element/.test(each))) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note('entry ' + type + ' ' + entry.name);
    }).observe({ type, buffered: true });
  }
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (mutation < 0) mutation += now();
      note(['mutation', type, target.nodeName, attributeName, [...addedNodes].map((node) => node.nodeName),
        removedNodes.length].join(' '));
    }
  });

  let line;
  window.startWatching = () => {
    line = document.querySelector('#line');
    const everything = { childList: true, subtree: true, attributes: true, characterData: true,
      attributeOldValue: true, characterDataOldValue: true };
    watched.observe.call(observer, document, everything);
    for (const host of document.querySelectorAll('[data-shadow]')) {
      const root = host.attachShadow({ mode: host.dataset.shadow });
      root.innerHTML = '<p>Backup phone number: +1 415 555 0134</p><slot></slot>';
      watched.observe.call(observer, root, everything);
    }
    const form = document.querySelector('form');
    listen(document, 'pointerdown', () => { pressedAt = now(); });
    listen(form, 'submit', (event) => { submit = now() - pressedAt; event.preventDefault(); });
    const field = document.querySelector('#watched');
    // A getter of the page's own on one element, and a node that says whether it was printed.
    Object.defineProperty(field, 'value', { get() { note('own getter'); return '+1 415 555 0134'; } });
    for (const [name, keys] of Object.entries(members)) for (const key of keys) spy(window[name]?.prototype, key, name + '.' + key);
    for (const name of globals) spy(window, name, name);
    customElements.define('watch-it', class extends HTMLElement {
      static observedAttributes = ['class', 'style', 'id', 'hidden'];
      attributeChangedCallback(name) { note('custom element ' + name); }
    });
  };
  window.poke = () => { mutation = -now(); line.append('.'); };

  window.report = async (own) => {
    const probes = [];
    for (const path of ['manifest.json', 'scan.js', 'reader.js', 'popup.html', 'icons/128.png', 'options.html']) {
      probes.push(await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(path + ' loads');
        image.onerror = () => resolve(path + ' fails');
        image.src = own + '/' + path;
      }));
      probes.push(await fetch(own + '/' + path).then(() => path + ' is fetched', () => path + ' is not'));
    }
    const frames = [...document.querySelectorAll('*')].map((node) =>
      node.nodeName + [...node.attributes].map((each) => ' ' + each.name + '=' + each.value));
    const state = {
      globals: Object.getOwnPropertyNames(window).sort(),
      symbols: Object.getOwnPropertySymbols(window).map(String),
      documentOwn: Object.getOwnPropertyNames(document).sort(),
      rootOwn: Object.getOwnPropertyNames(document.documentElement).sort(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      animations: document.getAnimations().length,
      frames: window.length,
      scripts: document.scripts.length,
      elements: frames,
      runtime: typeof (window.chrome ?? {}).runtime + typeof window.browser,
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name]),
      databases: indexedDB.databases ? (await indexedDB.databases()).length : 0,
      caches: window.caches ? (await caches.keys()).length : 0,
      workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
      selection: String(document.getSelection()),
      active: document.activeElement?.nodeName,
      probes,
    };
    return JSON.stringify({
      trace: [...window.held, ...Object.entries(state).map(([key, value]) => key + ': ' + JSON.stringify(value))],
      timings: { longestGap, busy, submit, mutation: Math.max(0, mutation) },
    });
  };
  /** What was seen until now; reading the state would be seen as well. */
  window.hold = () => { window.held = [...trace]; };
})()`;

export const watcherPage = `<link rel="icon" href="data:,"><title>Account security</title><script>${watcher}</script>
<main><h1>Account security</h1>
<p id="line">Your phone number for two-step verification: +1 415 555 0134</p>
<p>Recovery phone: <b>***-***-0134</b></p>
<watch-it>+1 415 555 0134</watch-it>
<div data-shadow="open">Phone</div><div data-shadow="closed">Mobile</div>
<iframe src="https://frame.watched.example/inner"></iframe>
<iframe srcdoc="<p>Your phone number: +1 415 555 0134</p>"></iframe>
<form><label>Phone number <input id="watched" type="tel" name="phone" autocomplete="tel"></label>
<label>Mobile <input type="tel" name="mobile" value="+1 415 555 0134"></label>
<button id="send">Save</button></form></main>
<script>startWatching()</script>`;
