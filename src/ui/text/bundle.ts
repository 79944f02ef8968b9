/** The texts of the interface, and the only user of Fluent. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { chooseLanguage, type Language } from './languages.ts';

export type TextArguments = Readonly<Record<string, string | number>>;

export const language: Language = chooseLanguage(navigator.languages);

/** One chunk of the build a language: a person's browser reads no more than theirs. */
const sources = import.meta.glob<string>('./*.ftl', { query: '?raw', import: 'default' });

let bundle: FluentBundle | null = null;

/** Reads the texts of the person's language; to be awaited before anything is drawn. */
export async function loadTexts(): Promise<void> {
  const source = await sources[`./${language}.ftl`]?.();
  bundle = bundleOf(language, source ?? '');
}

function bundleOf(locale: string, source: string): FluentBundle {
  // Isolation marks around every argument: a domain or a number keeps its own
  // direction inside a sentence. <Text> turns them into <bdi>.
  const made = new FluentBundle(locale, { useIsolating: true });
  const [error] = made.addResource(new FluentResource(source));
  if (error !== undefined) throw error;
  return made;
}

/** For texts that are found by what they are about: a row of the checklist. */
export function hasText(id: string): boolean {
  return bundle?.hasMessage(id) ?? false;
}

/** The message with isolation marks; the id itself where there is no such message. */
export function format(id: string, args: TextArguments = {}): string {
  const pattern = bundle?.getMessage(id)?.value;
  if (bundle === null || pattern === undefined || pattern === null) return id;
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, args, errors);
  for (const error of errors) console.error(id, error);
  return text;
}
