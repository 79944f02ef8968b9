/** A value of any length that comes in pieces: whole while it is short, else its two ends. */
export class BothEnds {
  readonly #most: number;
  #head = '';
  #tail = '';
  #cut = false;

  /** `most` are the characters kept at each end. */
  constructor(most: number) {
    this.#most = most;
  }

  add(piece: string): void {
    if (this.#cut) {
      this.#tail = (this.#tail + piece).slice(-this.#most);
      return;
    }
    this.#head += piece;
    if (this.#head.length <= this.#most * 2) return;
    this.#cut = true;
    this.#tail = this.#head.slice(-this.#most);
    this.#head = this.#head.slice(0, this.#most);
  }

  /** The whole value, or its first part. */
  get head(): string {
    return this.#head;
  }

  /** The last part of a value that was cut, null of one that is whole. */
  get tail(): string | null {
    return this.#cut ? this.#tail : null;
  }
}
