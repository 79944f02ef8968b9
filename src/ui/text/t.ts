import { format, language, type TextArguments } from './bundle.ts';
import { directionOf } from './direction.ts';

const marks = /[\u2068\u2069]/g;

/** Plain text for attributes, titles and announcements. Elsewhere use `<Text>`. */
export function t(id: string, args: TextArguments = {}): string {
  const text = format(id, args);
  return directionOf(language) === 'ltr' ? text.replace(marks, '') : text;
}
