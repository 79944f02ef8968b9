/** Entries of KeePass 2's XML export as logins. Values that KeePass protects are not read. */
import { Parser } from 'htmlparser2';
import type { PieceReader } from './csv-logins.ts';
import { isPhoneLabel, isSecretLabel } from './fields.ts';
import { emptyLogin, type Login, type LoginSink } from './login.ts';
import { timeOf } from './times.ts';

interface Entry {
  readonly texts: Map<string, string>;
  created: string;
  modified: string;
}

/** Elements whose text is read; all else passes by. */
const readElements = new Set(['key', 'value', 'creationtime', 'lastmodificationtime']);

export function createXmlLogins(sink: LoginSink): PieceReader {
  let entry: Entry | null = null;
  let historyDepth = 0;
  let key = '';
  let element = '';
  let isProtected = false;
  let text = '';
  let depth = 0;
  let isFull = false;

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1;
        const tag = name.toLowerCase();
        if (tag === 'history') historyDepth += 1;
        if (historyDepth > 0) return;
        if (tag === 'entry') entry = { texts: new Map(), created: '', modified: '' };
        element = readElements.has(tag) ? tag : '';
        isProtected = Object.entries(attributes).some(
          ([attribute, value]) => /^protect/i.test(attribute) && /^true$/i.test(value),
        );
        text = '';
      },
      ontext: (piece) => {
        if (entry === null || historyDepth > 0 || element === '') return;
        // The key comes first: the value of a secret never becomes a text of ours.
        if (element === 'value' && (isProtected || isSecretLabel(key))) return;
        text += piece;
      },
      onclosetag: (name) => {
        depth -= 1;
        const tag = name.toLowerCase();
        if (tag === 'history') {
          historyDepth -= 1;
          return;
        }
        if (historyDepth > 0 || entry === null) return;
        if (tag === 'key') key = text;
        else if (tag === 'value' && text !== '') entry.texts.set(key, text);
        else if (tag === 'creationtime') entry.created = text;
        else if (tag === 'lastmodificationtime') entry.modified = text;
        else if (tag === 'entry') {
          isFull ||= !sink.login(loginOf(entry));
          entry = null;
        }
        element = '';
        text = '';
      },
    },
    { xmlMode: true },
  );
  return {
    read: (piece, last) => {
      if (isFull) return;
      parser.write(piece);
      if (!last) return;
      if (depth > 0) sink.problem(null, 'cut-short');
      // What the cut leaves open is not a whole entry.
      entry = null;
      parser.end();
    },
  };
}

const ownKeys = new Set(['Title', 'UserName', 'URL', 'Notes']);

function loginOf(entry: Entry): Login {
  const { texts } = entry;
  const others = [...texts].filter(([key]) => !ownKeys.has(key) && !/^Time/.test(key));
  return {
    ...emptyLogin,
    title: texts.get('Title') ?? '',
    addresses: [texts.get('URL') ?? ''],
    userNames: [texts.get('UserName') ?? ''],
    phones: others.filter(([key]) => isPhoneLabel(key)).map(([, value]) => value),
    fields: others.filter(([key]) => !isPhoneLabel(key)).map(([, value]) => value),
    notes: [texts.get('Notes') ?? ''],
    firstAt: timeOf(entry.created),
    lastAt: timeOf(entry.modified),
  };
}
