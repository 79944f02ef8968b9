/**
 * "SMS Backup & Restore": one `<sms …/>` a message, everything in its attributes. Read with
 * a tokenizer, not a parser: pieces of a value arrive as they stand in the file and only
 * their two ends are kept, so that a picture of megabytes inside an attribute passes by. No
 * entity is expanded but those for signs and numbers, which come in halves for emoji.
 */
import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BothEnds } from './both-ends.ts';
import { messageDate } from './message-date.ts';
import type { MessageReader, Reading } from './reading.ts';
import { endOfBody, endsOf } from './received.ts';

/** Raw signs kept at each end of a value: every one may be written as an entity of eight. */
const rawEnd = endOfBody * 8;
/** Names of interest are shorter: so much of what went before is kept for those that were cut. */
const longestName = 32;

const wanted = new Set(['address', 'body', 'date', 'type', 'sub_id', 'contact_name']);

export class XmlMessages implements MessageReader {
  readonly #reading: Reading;
  readonly #tokenizer: Tokenizer;
  /** The piece that is being read with the end of the one before, and where that begins in the text. */
  #piece = '';
  #pieceAt = 0;
  /** Attributes of the message that is being read; null between messages. */
  #values: Map<string, BothEnds> | null = null;
  #name = '';
  #value: BothEnds | null = null;
  #row = 0;
  #closed = false;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, this.#callbacks());
  }

  write(text: string): void {
    const kept = this.#piece.slice(-longestName);
    this.#pieceAt += this.#piece.length - kept.length;
    this.#piece = kept + text;
    this.#tokenizer.write(text);
  }

  end(): void {
    if (!this.#closed) this.#reading.problem('cut-short', this.#row);
  }

  #callbacks(): TokenizerCallbacks {
    return {
      onopentagname: (start, end) => {
        this.#values = this.#slice(start, end) === 'sms' ? new Map() : null;
      },
      onattribname: (start, end) => {
        this.#name = this.#values === null ? '' : this.#slice(start, end);
        this.#value = null;
      },
      onattribdata: (start, end) => {
        if (this.#values === null || !wanted.has(this.#name)) return;
        this.#value ??= new BothEnds(rawEnd);
        this.#value.add(this.#slice(start, end));
      },
      onattribend: (quote) => {
        if (this.#values !== null && this.#value !== null && quote !== QuoteType.NoValue) {
          if (!this.#values.has(this.#name)) this.#values.set(this.#name, this.#value);
        }
        this.#value = null;
      },
      onopentagend: () => this.#message(),
      onselfclosingtag: () => this.#message(),
      onclosetag: (start, end) => {
        if (this.#slice(start, end) === 'smses') this.#closed = true;
      },
      ontext: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontextentity: ignore,
    };
  }

  #slice(start: number, end: number): string {
    const from = start - this.#pieceAt;
    return from < 0 ? '' : this.#piece.slice(from, end - this.#pieceAt);
  }

  #message(): void {
    const values = this.#values;
    this.#values = null;
    if (values === null) return;
    this.#row += 1;
    const value = (name: string) => textOf(values.get(name));
    if (value('type') !== '1') return;
    const date = value('date');
    const at = messageDate(date);
    if (at === null) this.#reading.problem('date-unknown', this.#row);
    const line = value('sub_id');
    const contact = value('contact_name');
    this.#reading.message({
      sender: value('address'),
      body: value('body'),
      at,
      line: /^\d{1,10}$/.test(line) ? line : null,
      known: contact !== '' && contact !== '(Unknown)' && contact !== 'null',
    });
  }
}

function textOf(value: BothEnds | undefined): string {
  if (value === undefined) return '';
  const { head, tail } = value;
  return tail === null
    ? endsOf(decoded(head))
    : `${decoded(head).slice(0, endOfBody)}\n${decoded(tail).slice(-endOfBody)}`;
}

/** Nothing of it matters here. */
function ignore(): void {
  return;
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, entity);
}

/** By code unit, so that the two halves of an emoji become one again. */
function entity(
  whole: string,
  decimal: string | undefined,
  hexadecimal: string | undefined,
  sign: string | undefined,
): string {
  if (sign !== undefined) return signs[sign] ?? whole;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
