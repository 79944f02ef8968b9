import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CsvMessages, columnsOf } from '../../../src/importers/messages/csv-messages.ts';
import { JsonMessages } from '../../../src/importers/messages/json-messages.ts';
import { type MessageReader, Reading } from '../../../src/importers/messages/reading.ts';
import { TextMessages } from '../../../src/importers/messages/text-messages.ts';
import { XmlMessages } from '../../../src/importers/messages/xml-messages.ts';

const readers: readonly (readonly [string, (reading: Reading, text: string) => MessageReader])[] = [
  ['backup.xml', (reading) => new XmlMessages(reading)],
  ['iphone.json', (reading) => new JsonMessages(reading)],
  ['android.ndjson', (reading) => new JsonMessages(reading)],
  ['conversations.json', (reading) => new JsonMessages(reading)],
  ['android.csv', csv],
  ['chinese.csv', csv],
  ['pasted.txt', (reading) => new TextMessages(reading)],
];

function csv(reading: Reading, text: string): MessageReader {
  const columns = columnsOf(text);
  if (columns === null) throw new Error('no header');
  return new CsvMessages(reading, columns);
}

function readIn(make: (typeof readers)[number][1], text: string, pieces: readonly string[]) {
  const reading = new Reading(null);
  const reader = make(reading, text);
  for (const piece of pieces) reader.write(piece);
  reader.end();
  const { read, problems, moreProblems } = reading;
  return {
    read,
    problems,
    moreProblems,
    lines: reading.lines(),
    evidence: reading.evidence('old'),
  };
}

test.each(readers)('%s gives the same wherever it is cut', (name, make) => {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
  const whole = readIn(make, text, [text]);
  expect(whole.evidence.length).toBeGreaterThan(0);
  for (let at = 1; at < text.length; at += 1) {
    expect(readIn(make, text, [text.slice(0, at), text.slice(at)])).toEqual(whole);
  }
  expect(readIn(make, text, text.split(''))).toEqual(whole);
});
