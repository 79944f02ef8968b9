/**
 * Messages in JSON that comes in pieces: objects anywhere, in arrays, one a line, or in
 * conversations that name the other side once. Only the values that may be parts of a
 * message are kept, of long ones only the ends, and an object's are dropped when it closes:
 * the size of the file does not matter, and what stands before a cut is still read.
 */
import { BothEnds } from './both-ends.ts';
import { messageOf, type Part, type Parts, partOf } from './columns.ts';
import { unescaped } from './json-escapes.ts';
import type { MessageReader, Reading } from './reading.ts';
import { mostOfBody } from './received.ts';

/** Deeper nesting than any history has: its inside is passed over. */
const deepest = 40;
const longestKey = 60;
/** Raw signs of a string that are kept at each end; each may be an escape of six. */
const rawEnd = mostOfBody * 6;

interface Open {
  readonly isObject: boolean;
  /** What an object has said so far, with the rank of the name it said it under. */
  readonly said: Map<Part, readonly [value: string, rank: number]>;
  key: string;
  /** True while a key is next, not a value. */
  keyNext: boolean;
}

export class JsonMessages implements MessageReader {
  readonly #reading: Reading;
  readonly #open: Open[] = [];
  /** Containers below `deepest`. */
  #below = 0;
  #inString = false;
  #escaped = false;
  #string = new BothEnds(rawEnd);
  #bare = '';
  #line = 1;
  #malformedLine = 0;
  /** Where the container that holds all others began. */
  #outermostLine = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  write(text: string): void {
    let at = 0;
    while (at < text.length)
      at = this.#inString ? this.#stringOn(text, at) : this.#stepOn(text, at);
  }

  end(): void {
    this.#endBare();
    if (this.#inString || this.#open.length > 0) this.#reading.problem('cut-short', this.#line);
  }

  /** Reads on in a string; returns the place after what was taken. */
  #stringOn(text: string, from: number): number {
    if (this.#escaped) {
      this.#escaped = false;
      this.#keep(text.charAt(from));
      return from + 1;
    }
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        this.#keep(text.slice(from, at));
        this.#inString = false;
        this.#endString();
        return at + 1;
      }
      if (code === 0x5c) {
        this.#keep(text.slice(from, at + 1));
        this.#escaped = true;
        return at + 1;
      }
      // No string holds a bare line end: it was never closed.
      if (code === 0x0a) {
        this.#inString = false;
        this.#malformed();
        return at;
      }
    }
    this.#keep(text.slice(from));
    return text.length;
  }

  #stepOn(text: string, at: number): number {
    const sign = text.charAt(at);
    switch (sign) {
      case '"':
        this.#endBare();
        this.#inString = true;
        this.#string = new BothEnds(rawEnd);
        break;
      case '{':
      case '[':
        this.#begin(sign === '{');
        break;
      case '}':
      case ']':
        this.#endBare();
        this.#close(sign === '}');
        break;
      case ',':
        this.#endBare();
        this.#next(true);
        break;
      case ':':
        this.#next(false);
        break;
      case '\n':
        this.#endBare();
        this.#endLine();
        break;
      case ' ':
      case '\t':
      case '\r':
      case '\uFEFF':
        this.#endBare();
        break;
      default:
        if (this.#bare.length < 40) this.#bare += sign;
    }
    return at + 1;
  }

  /** Where each line is an object, a broken one ends with its line. */
  #endLine(): void {
    if (this.#malformedLine === this.#line && this.#open[0]?.isObject === true) {
      if (this.#outermostLine === this.#line) {
        this.#open.length = 0;
        this.#below = 0;
      }
    }
    this.#line += 1;
  }

  #keep(piece: string): void {
    if (this.#below === 0) this.#string.add(piece);
  }

  #endString(): void {
    const top = this.#open.at(-1);
    if (top?.isObject !== true || this.#below > 0) return;
    const { head, tail } = this.#string;
    if (top.keyNext) {
      top.key = head.length <= longestKey ? unescaped(head) : '';
      return;
    }
    if (partOf(top.key) === null && this.#partOfInner(top) === null) return;
    this.#say(top, unescaped(head) + (tail === null ? '' : `\n${unescaped(tail)}`));
  }

  /** A number or a word ends. */
  #endBare(): void {
    const value = this.#bare;
    if (value === '') return;
    this.#bare = '';
    if (!/^(?:-?\d[\d.eE+-]*|true|false|null)$/.test(value)) {
      this.#malformed();
      return;
    }
    const top = this.#open.at(-1);
    if (top?.isObject === true && !top.keyNext && value !== 'null') this.#say(top, value);
  }

  #say(object: Open, value: string): void {
    const found = partOf(object.key) ?? this.#partOfInner(object);
    if (found === null) return;
    const [part, rank] = found;
    const said = object.said.get(part);
    if (said === undefined || rank < said[1]) object.said.set(part, [value, rank]);
  }

  /** `handle: { id: '…' }`. */
  #partOfInner({ key }: Open): readonly [part: Part, rank: number] | null {
    const outer = this.#open.at(-2);
    return key === 'id' && outer?.isObject === true && partOf(outer.key)?.[0] === 'sender'
      ? ['sender', 0]
      : null;
  }

  #begin(isObject: boolean): void {
    this.#endBare();
    if (this.#open.length === 0) this.#outermostLine = this.#line;
    if (this.#open.length >= deepest) this.#below += 1;
    else this.#open.push({ isObject, said: new Map(), key: '', keyNext: isObject });
  }

  #next(key: boolean): void {
    const top = this.#open.at(-1);
    if (top?.isObject === true && this.#below === 0) top.keyNext = key;
  }

  #close(isObject: boolean): void {
    if (this.#below > 0) {
      this.#below -= 1;
      return;
    }
    const closed = this.#open.pop();
    if (closed === undefined || closed.isObject !== isObject) {
      this.#malformed();
      return;
    }
    if (!isObject) return;
    if (closed.said.has('body') && hasMore(closed)) this.#message(closed);
    else this.#sayToOuter(closed);
  }

  /** `handle: { id: '…' }`: what an inner object says of the sender, its outer one does. */
  #sayToOuter(inner: Open): void {
    const outer = this.#open.at(-1);
    if (outer?.isObject !== true || outer.key === '') return;
    if (partOf(outer.key)?.[0] !== 'sender') return;
    const sender = inner.said.get('sender')?.[0];
    if (sender !== undefined) this.#say(outer, sender);
  }

  #message(object: Open): void {
    const given: Parts = {};
    // What a conversation says of all its messages, the message's own words first.
    for (const { said } of [...this.#open, object]) {
      for (const [part, [value]] of said) {
        if (part !== 'body' || said === object.said) given[part] = value;
      }
    }
    const message = messageOf(given);
    if (message === null) return;
    if (message.at === null && given.date !== undefined)
      this.#reading.problem('date-unknown', this.#line);
    this.#reading.message(message);
  }

  /** Once for each line, or for the whole of a file that has one. */
  #malformed(): void {
    if (this.#malformedLine === this.#line) return;
    this.#malformedLine = this.#line;
    this.#reading.problem('entry-malformed', this.#line);
  }
}

function hasMore({ said }: Open): boolean {
  return said.has('sender') || said.has('date') || said.has('fromMe') || said.has('direction');
}
