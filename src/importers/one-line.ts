/** Texts from files as something that can be shown: one line, no tricks, not too long. */
import { unseen } from '../core/phone/mask.ts';
import { longestTitle } from './evidence.ts';

const controls = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** Marks that turn the direction of what follows, or cannot be seen at all. */
const invisible = new RegExp(`${unseen.source}|\\p{Cs}`, 'gu');
/** Spreadsheets and careful exporters put a quote before what would be a formula. */
const formulaQuote = /^'(?=[=+\-@\t\r])/;

/** One line of at most `longest` UTF-16 units, cut between characters. Nothing of it is HTML to anybody: it is text. */
export function oneLine(text: string, longest: number = longestTitle): string {
  // More is not looked at: a cell may hold megabytes.
  const start = text.slice(0, longest * 8);
  const clean = start
    .replace(invisible, '')
    .replace(controls, ' ')
    .trim()
    .replace(formulaQuote, '');
  // Made anew also where nothing is cut: a part of a text keeps the whole text in memory, and
  // with it what must not be kept.
  const characters: string[] = [];
  let length = 0;
  for (const character of clean) {
    if (clean.length > longest && length + character.length >= longest) {
      characters.push('…');
      break;
    }
    characters.push(character);
    length += character.length;
  }
  return characters.join('');
}

/** Without the quote that keeps a spreadsheet from reading it as a formula. */
export function withoutFormulaQuote(cell: string): string {
  return cell.replace(formulaQuote, '');
}
