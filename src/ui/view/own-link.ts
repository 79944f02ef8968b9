/** The address that an owner typed for the page of change. Pure. */
import { failure, type Result, success } from '../../core/result.ts';

export type LinkProblem = 'empty' | 'not-an-address' | 'not-https' | 'too-long';

/** What is stored and opened; nobody types more than this by hand. */
const longest = 400;

/** `shop.example/me` is taken as https; what is not of the web is refused. */
export function linkOf(typed: string): Result<string, LinkProblem> {
  const text = typed.trim();
  if (text === '') return failure('empty');
  const scheme = /^([a-z][a-z\d+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https') return failure('not-https');
  const full = scheme === undefined ? `https://${text}` : text;
  if (/\s/.test(full) || !URL.canParse(full)) return failure('not-an-address');
  const { href, hostname, username, password } = new URL(full);
  if (!hostname.includes('.') || username !== '' || password !== '') {
    return failure('not-an-address');
  }
  return href.length > longest ? failure('too-long') : success(href);
}
