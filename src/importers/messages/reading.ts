/** What a reader of a format hands its messages to. */
import { type Evidence, mostProblems, type RowProblem } from '../evidence.ts';
import { judgeMessage } from './judge.ts';
import type { ReceivedMessage } from './received.ts';
import { Tally } from './tally.ts';

/** Takes the text of a file piece by piece, cut anywhere. */
export interface MessageReader {
  write(text: string): void;
  end(): void;
}

/** A line (SIM) that a history names, and how many received messages it has. */
export interface MessageLine {
  readonly id: string;
  readonly messages: number;
}

/** More lines than a person has: not a line but something else. */
const mostLines = 50;

export class Reading {
  readonly #line: string | null;
  readonly #tally = new Tally();
  readonly #lines = new Map<string, number>();
  readonly problems: RowProblem[] = [];
  moreProblems = 0;
  read = 0;

  constructor(line: string | null) {
    this.#line = line;
  }

  message(message: ReceivedMessage): void {
    this.read += 1;
    const { line } = message;
    if (line !== null) {
      const counted = this.#lines.get(line);
      if (counted !== undefined || this.#lines.size < mostLines) {
        this.#lines.set(line, (counted ?? 0) + 1);
      }
      if (this.#line !== null && line !== this.#line) return;
    }
    const judgement = judgeMessage(message);
    if (judgement !== null) this.#tally.add(judgement, message.at);
  }

  problem(code: RowProblem['code'], row: number | null): void {
    if (this.problems.length < mostProblems) this.problems.push({ code, row });
    else this.moreProblems += 1;
  }

  lines(): readonly MessageLine[] {
    return [...this.#lines].map(([id, messages]) => ({ id, messages }));
  }

  evidence(numberId: string): readonly Evidence[] {
    return this.#tally.evidence(numberId);
  }
}
