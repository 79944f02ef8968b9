/** Pages to measure on: an account page of any size, and a long article. */

const fieldCount = 40;
/** Elements that one row of the page's long part has. */
const elementsOfRow = 4;

const words =
  'order delivery parcel invoice customer review garden paper window river station market evening letter'.split(
    ' ',
  );

/** One row in so many shows digits that are no phone numbers: a date, a number, an amount. */
const rowsWithoutDigits = 4;

/** A sentence that differs from row to row. */
function sentence(index: number): string {
  const word = (step: number): string => words[(index * step + step) % words.length] ?? '';
  return `The ${word(3)} of the ${word(5)} came with the ${word(7)} and a ${word(11)}`;
}

function row(index: number): string {
  const hasDigits = index % rowsWithoutDigits === 0;
  const day = `2026-0${1 + (index % 9)}-1${index % 10}`;
  const second = hasDigits ? `No. ${index} on ${day}` : sentence(index + 1);
  const third = hasDigits ? `€ ${index % 900}.20` : 'in stock';
  return `<div><b>${sentence(index)}</b><i>${second}</i><span>${third}</span></div>`;
}

function field(index: number): string {
  return `<label for="f${index}">Preference ${index}</label><input id="f${index}" name="p${index}">`;
}

function rows(elements: number): string {
  const count = Math.round(elements / elementsOfRow);
  return Array.from({ length: count }, (_, index) => row(index)).join('');
}

/** An account page with one number, and whatever else. */
export function accountPageWith(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Account security</title><body>
<h1>Account security</h1><p>Two-step verification codes are sent to your phone number +1 415 555 0134</p>
${body}</body></html>`;
}

export function accountPage(elements: number): string {
  const fields = Array.from({ length: fieldCount }, (_, index) => field(index)).join('');
  return accountPageWith(
    `<form>${fields}</form><main id="rest">${rows(elements - 2 * fieldCount)}</main>`,
  );
}

export function articlePage(elements: number): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The line that never rings</title><body>
<nav><form action="/search"><input type="search" name="q"></form></nav>
<article><h1>The line that never rings</h1>${rows(elements)}</article></body></html>`;
}

/** What is compared with: reads every text node and does nothing else. */
export const walkScript = `{
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += node.data.length;
  globalThis.walked = length;
}`;

/** Of the thousand changes that are told: more would only make the whole take longer. */
export const insertions = 250;

/** One node a frame. */
export const insertScript = `{
  const rest = document.getElementById('rest');
  let count = 0;
  const step = () => {
    const line = document.createElement('p');
    line.textContent = 'One more line of the log';
    rest.append(line);
    count += 1;
    if (count < ${insertions}) requestAnimationFrame(step);
    else globalThis.inserted = true;
  };
  requestAnimationFrame(step);
}`;
