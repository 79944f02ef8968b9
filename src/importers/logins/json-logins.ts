/** Items of a JSON export as logins. */
import { createItemReader } from '../reading/json-items.ts';
import type { PieceReader } from './csv-logins.ts';
import { itemKeys, type JsonFormat } from './json-formats.ts';
import type { LoginSink } from './login.ts';

export function createJsonLogins(format: JsonFormat, sink: LoginSink): PieceReader {
  const items = createItemReader(itemKeys);
  let position = 0;
  let isFull = false;
  return {
    read: (piece, last) => {
      if (isFull) return;
      for (const text of items.read(piece)) {
        position += 1;
        const login = format.loginOf(parse(text));
        if (login === 'malformed') sink.problem(position, 'entry-malformed');
        else if (login !== null && !sink.login(login)) {
          isFull = true;
          return;
        }
      }
      if (last && !items.isComplete()) sink.problem(null, 'cut-short');
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told as a malformed entry; the error's own text would quote the file.
    return null;
  }
}
