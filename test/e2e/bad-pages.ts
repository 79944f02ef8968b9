/** Pages that are broken, endless or made to break whoever reads them. */
import type { Reply } from '../../scripts/lib/server.ts';

export interface BadPage {
  readonly name: string;
  readonly reply: Reply;
  /** Whether the number is read there; null where either is right. */
  readonly listed: boolean | null;
  /** Milliseconds that it goes on for after it has loaded. */
  readonly lasts?: number;
  /** Milliseconds of the longest call that reading it may take, where it is not the usual. */
  readonly budget?: number;
  /** Always timed; the others only in `npm run soak`, as recording takes seconds. */
  readonly timed?: true;
  /** Takes long even without: only in `npm run soak`. */
  readonly long?: true;
}

const line = '<p>Your phone number for two-step verification: +1 415 555 0134</p>';

function html(body: string): Reply {
  return {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<title>Account security</title><h1>Account security</h1>${body}</html>`,
  };
}

function scripted(source: string, before = line): Reply {
  return html(
    `${before}<div id="rest"></div><script>const rest = document.getElementById('rest');${source}</script>`,
  );
}

const evil = [
  '+1 (',
  '1-',
  '(',
  '+',
  '1 ',
  '*',
  '•',
  '…1',
  '0'.repeat(40),
  '１２３',
  '-.-',
  '415 555 01',
  '\u200b1',
];

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Length 44>>stream
BT 10 100 Td (+1 415 555 0134) Tj ET
endstream endobj
trailer<</Root 1 0 R>>`;

export const badPages: readonly BadPage[] = [
  {
    name: 'million-nodes',
    reply: scripted(`rest.innerHTML = '<p>Item of the log</p>'.repeat(500000);`),
    listed: true,
    lasts: 6_000,
    long: true,
  },
  {
    // So many that one look at the whole of them is felt; told in docs/reliability.md.
    name: 'million-elements',
    reply: scripted(`rest.innerHTML = '<p><b>Item</b> <i>of the log</i></p>'.repeat(333333);`),
    listed: true,
    lasts: 6_000,
    budget: 200,
    long: true,
  },
  {
    name: 'ten-megabytes',
    timed: true,
    reply: scripted(`rest.textContent = '1234567890 '.repeat(1e6);`),
    listed: true,
    lasts: 2_000,
  },
  {
    name: 'regex-hostile',
    timed: true,
    reply: scripted(`for (const each of ${JSON.stringify(evil)}) {
      const text = each.repeat(Math.ceil(60000 / each.length));
      const p = document.createElement('p');
      p.textContent = text + '!';
      const input = document.createElement('input');
      for (const name of ['placeholder', 'aria-label', 'name', 'id', 'autocomplete', 'value']) input.setAttribute(name, text);
      const label = document.createElement('label');
      label.textContent = 'Phone ' + text;
      label.append(input);
      rest.append(p, label);
    }`),
    listed: true,
    lasts: 2_000,
  },
  {
    name: 'storm',
    reply: scripted(`const until = Date.now() + 2500;
      const storm = setInterval(() => {
        if (Date.now() > until) return clearInterval(storm);
        rest.innerHTML = '<p>Mobile <b>+1 415 555 01</b>35</p>'.repeat(300);
        rest.setAttribute('class', 'x' + Math.random());
      }, 1);`),
    listed: true,
    lasts: 3_000,
  },
  {
    name: 'frames-100-deep',
    reply: scripted(`let inner = document;
      for (let depth = 0; depth < 100 && inner; depth += 1) {
        const frame = inner.createElement('iframe');
        inner.body.append(frame);
        inner = frame.contentDocument;
        if (inner) inner.body.innerHTML = '<h2>Account</h2>';
      }`),
    listed: true,
  },
  {
    name: 'shadows-100-deep',
    reply: scripted(
      `let host = rest;
      for (let depth = 0; depth < 100; depth += 1) {
        const root = host.attachShadow({ mode: depth % 2 ? 'open' : 'closed' });
        root.innerHTML = '<section><div></div></section>';
        host = root.querySelector('div');
      }
      host.innerHTML = ${JSON.stringify(line)};`,
      '',
    ),
    listed: true,
  },
  {
    name: 'elements-2000-deep',
    reply: scripted(`let inner = rest;
      for (let depth = 0; depth < 2000; depth += 1) {
        const next = document.createElement('div');
        inner.append(next);
        inner = next;
      }
      inner.textContent = 'Phone +1 415 555 0135';`),
    listed: true,
  },
  {
    name: 'write-loop',
    reply: scripted(`setTimeout(() => {
      let round = 0;
      const again = setInterval(() => {
        round += 1;
        if (round > 60) return clearInterval(again);
        document.open();
        document.write('<title>Account security</title><h1>Account security</h1>' + ${JSON.stringify(line)} + round);
        document.close();
      }, 20);
    }, 50);`),
    listed: null,
    lasts: 2_500,
  },
  {
    name: 'detached',
    reply: scripted(`setTimeout(() => {
      for (let index = 0; index < 30; index += 1) {
        const frame = document.createElement('iframe');
        frame.srcdoc = ${JSON.stringify(line)};
        document.body.append(frame);
        setTimeout(() => frame.remove(), index * 7);
        const other = document.implementation.createHTMLDocument('x');
        other.body.innerHTML = ${JSON.stringify(line)};
        rest.append(document.adoptNode(other.body.firstChild));
      }
      const root = document.documentElement;
      setTimeout(() => { root.remove(); setTimeout(() => document.append(root), 100); }, 300);
    }, 50);`),
    listed: true,
    lasts: 1_500,
  },
  {
    name: 'no-root',
    reply: scripted(`document.documentElement.remove();`),
    listed: null,
  },
  {
    name: 'clobbered',
    reply:
      html(`${line}<form id="body"><input name="querySelectorAll"><input name="elements"><input name="ownerDocument">
      <input name="getRootNode"><input name="matches"><input name="closest"><input name="parentNode" type="tel">
      <input name="nodeType"><input name="tagName"><input name="childNodes"><input name="attributes"></form>
      <img name="documentElement"><img name="title"><form name="forms"></form><img name="createTreeWalker">
      <object id="defaultView"></object><img name="location"><embed name="head">`),
    listed: true,
  },
  {
    name: 'many-fields',
    timed: true,
    reply: scripted(`rest.innerHTML = '<label>Phone <input type="tel"></label>'.repeat(10000) +
      '<select name="country">' + '<option value="1">+1</option>'.repeat(20000) + '</select>';`),
    listed: true,
    lasts: 1_500,
  },
  {
    name: 'xhtml',
    reply: {
      contentType: 'application/xhtml+xml',
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Account security</title></head>
<body><h1>Account security</h1>${line}<form><input name="phone"/></form></body></html>`,
    },
    listed: true,
  },
  {
    name: 'xhtml-field',
    reply: {
      contentType: 'application/xhtml+xml',
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Account security</title></head>
<body><h1>Account security</h1><form><table><tr><td>Phone</td><td><input name="p" value="+1 415 555 0134"/></td></tr></table></form></body></html>`,
    },
    listed: true,
  },
  {
    name: 'broken-xhtml',
    reply: {
      contentType: 'application/xhtml+xml',
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${line}`,
    },
    listed: null,
  },
  {
    name: 'svg',
    reply: {
      contentType: 'image/svg+xml',
      body: `<svg xmlns="http://www.w3.org/2000/svg"><title>Account security</title><text y="20">Your phone number: +1 415 555 0134</text>
<foreignObject width="90" height="90"><p xmlns="http://www.w3.org/1999/xhtml">Phone</p></foreignObject></svg>`,
    },
    listed: null,
  },
  {
    name: 'xml',
    reply: { contentType: 'text/xml', body: '<account><phone>+1 415 555 0134</phone></account>' },
    listed: null,
  },
  {
    name: 'text',
    reply: {
      contentType: 'text/plain',
      body: 'Account security. Your phone number: +1 415 555 0134',
    },
    listed: null,
  },
  {
    name: 'json',
    reply: { contentType: 'application/json', body: '{"account":{"phone":"+1 415 555 0134"}}' },
    listed: null,
  },
  {
    name: 'broken-utf8',
    reply: {
      body: Buffer.concat([
        Buffer.from(
          '<!doctype html><meta charset="utf-8"><title>Account security</title><h1>Account security</h1>',
        ),
        Buffer.from([0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf8, 0x88]),
        Buffer.from(line),
        Buffer.from([0xe6, 0x89]),
      ]),
    },
    listed: true,
  },
  {
    name: 'odd-utf16',
    reply: {
      contentType: 'text/html',
      body: Buffer.concat([
        Buffer.from([0xff, 0xfe]),
        Buffer.from(`<title>Account security</title><h1>Account security</h1>${line}`, 'utf16le'),
        Buffer.from([0x41]),
      ]),
    },
    listed: true,
  },
  {
    name: 'wrong-charset',
    reply: {
      contentType: 'text/html; charset=shift_jis',
      body: `<title>Account security</title><h1>Account security</h1><p>é漢字</p>${line}`,
    },
    listed: true,
  },
  {
    name: 'half-surrogates',
    reply:
      scripted(`rest.append('\\ud800 Phone \\udfff +1 415 555 0135 \\ud83d', document.createElement('p'));
      rest.lastChild.textContent = '\\u202e4310 555 514 1+\\u202c'.repeat(500);`),
    listed: true,
  },
  // Last: the viewer takes the tab over, and automation waits in vain for what comes after it.
  { name: 'pdf', reply: { contentType: 'application/pdf', body: pdf }, listed: null },
];
