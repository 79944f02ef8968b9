import { language } from './bundle.ts';
import { directionOf } from './direction.ts';

/** Tells the document its language, so that the browser lays out and reads it right. */
export function setDocumentLanguage(): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
