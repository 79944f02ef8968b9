/** Pasted or plain text: messages parted by blank lines, or one a line. */
import { judgeMessage } from './judge.ts';
import { messageDate } from './message-date.ts';
import type { MessageReader, Reading } from './reading.ts';
import { endsOf, mostOfBody, type ReceivedMessage } from './received.ts';

/** A paragraph longer than this is read line by line. */
const longestParagraph = 20_000;

export class TextMessages implements MessageReader {
  readonly #reading: Reading;
  #lines: string[] = [];
  #length = 0;
  /** The line that is not at its end yet: both ends of it, for one may be as long as the file. */
  #open = '';

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  write(text: string): void {
    const lines = (this.#open + text).split(/\r\n?|\n/);
    this.#open = lines.pop() ?? '';
    for (const line of lines) this.#line(line);
    if (this.#open.length > longestParagraph) this.#open = endsOf(this.#open);
  }

  end(): void {
    this.#line(this.#open);
    this.#line('');
  }

  #line(line: string): void {
    const blank = line.trim() === '';
    if (!blank) {
      this.#lines.push(endsOf(line));
      this.#length += Math.min(line.length, mostOfBody);
    }
    if (!blank && this.#length < longestParagraph) return;
    this.#paragraph(this.#lines);
    this.#lines = [];
    this.#length = 0;
  }

  /** Several messages where more than one line is evidence by itself, else one. */
  #paragraph(lines: readonly string[]): void {
    if (lines.length === 0) return;
    const single = lines.map(messageOfLine);
    const whole = messageOfLine(lines.join('\n'));
    const telling = single.filter((message) => judgeMessage(message) !== null).length;
    const several = telling > 1 || (telling === 1 && judgeMessage(whole) === null);
    if (several || lines.length > 20) for (const message of single) this.#reading.message(message);
    else this.#reading.message(whole);
  }
}

/** What programs put before a copied message: a date, then perhaps a sender. */
const stamp =
  /^\s*\[?((?:\d{4}[-/.年]|\d{1,2}[-/.])[\d\s\-/.:,T年月日apmAPM上下午Z]{5,28}\d?)\]?[\s,:\-–]+(?=\S)/u;
/** Long enough to be a number: fewer digits may be the code itself. */
const senderBefore = /^(\+?\d(?:[\s-]?\d){8,20})\s*[:：]\s*/u;

function messageOfLine(text: string): ReceivedMessage {
  const dated = stamp.exec(text.slice(0, 80));
  const at = dated === null ? null : messageDate(dated[1] ?? '');
  const rest = at === null ? text.trim() : text.slice(dated?.[0].length ?? 0).trim();
  const from = senderBefore.exec(rest.slice(0, 60));
  return {
    sender: from?.[1] ?? '',
    body: from === null ? rest : rest.slice(from[0].length),
    at,
    line: null,
    known: false,
  };
}
