/** Which kind of message history a file begins like. */
import { judgeMessage } from './judge.ts';

/** Null where the beginning is none of them. */
export function messageFormatOf(head: string): string | null {
  const text = head.replace(/^\uFEFF/, '').trimStart();
  if (/<(?:smses|sms)[\s>]/.test(text.slice(0, 20_000)) && text.startsWith('<')) {
    return 'sms-backup-restore';
  }
  if (text.startsWith('<')) return null;
  return /^[[{]/.test(text) || !holdsMessages(text) ? null : 'messages-text';
}

function holdsMessages(text: string): boolean {
  return text
    .slice(0, 50_000)
    .split(/\n/)
    .slice(0, 500)
    .some(
      (body) => judgeMessage({ sender: '', body, at: null, line: null, known: false }) !== null,
    );
}
