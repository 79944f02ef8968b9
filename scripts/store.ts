/**
 * npm run store -- [--language TAG]… [--readme]
 *
 * What the stores ask for beside the archives, in `.output/store/`: texts in every
 * language there is, held to the limits of both stores, answers about privacy, and
 * pictures of the running product: in English, or in each language that is named.
 * `--readme` takes the pictures of the README anew.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Language, languages } from '../src/ui/text/languages.ts';
import { requireBrowser } from './browsers.ts';
import { inRoot } from './lib/root.ts';
import { runCommand, Stop } from './lib/stop.ts';
import { type Listing, problemsOf, readListing, sections } from './store/listing.ts';
import { takePictures, takeReadmePictures } from './store/pictures.ts';
import { setStage } from './store/stage.ts';

const folder = inRoot('.output/store');

function listingIn(language: Language): Listing {
  const file = `store/listing/${language}.md`;
  const { Name, Summary, Description } = readListing(readFileSync(inRoot(file), 'utf8'));
  const listing = { Name: Name ?? '', Summary: Summary ?? '', Description: Description ?? '' };
  const problems = problemsOf(listing);
  if (problems.length > 0) throw new Stop(`${file}: ${problems.join(' ')}`);
  return listing;
}

function writeListings(): void {
  for (const language of languages) {
    const listing = listingIn(language);
    const own = path.join(folder, 'listing', language);
    mkdirSync(own, { recursive: true });
    for (const name of sections) {
      writeFileSync(path.join(own, `${name.toLowerCase()}.txt`), `${listing[name]}\n`);
    }
  }
}

function writePrivacyAnswers(): void {
  copyFileSync(inRoot('store/privacy-answers.md'), path.join(folder, 'privacy-answers.md'));
  const [, table = ''] = readFileSync(inRoot('PRIVACY.md'), 'utf8').split('## Permissions\n');
  writeFileSync(path.join(folder, 'permissions.md'), table.trimStart());
}

interface Wanted {
  readonly pictured: readonly Language[];
  readonly readme: boolean;
}

function readWishes(): Wanted {
  const { language, readme } = readOptions();
  const isOurs = (tag: string): tag is Language => languages.some((each) => each === tag);
  const unknown = language.filter((tag) => !isOurs(tag));
  if (unknown.length > 0) {
    throw new Stop(`No texts in ${unknown.join(', ')}. There are: ${languages.join(', ')}.`);
  }
  // The README is in English.
  const pictured = new Set([...(readme ? (['en'] as const) : []), ...language.filter(isOurs)]);
  return { pictured: [...pictured], readme };
}

function readOptions(): { readonly language: readonly string[]; readonly readme: boolean } {
  try {
    return parseArgs({
      options: {
        language: { type: 'string', multiple: true, default: ['en'] },
        readme: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new Stop('Usage: npm run store -- [--language TAG]… [--readme]');
  }
}

async function takePicturesIn(language: Language, readme: boolean): Promise<void> {
  console.log(`Walking through the demo web for the pictures, in ${language} (half a minute)…`);
  const stage = await setStage(language);
  try {
    await takePictures(stage, path.join(folder, 'pictures', language), listingIn(language).Name);
    if (readme) await takeReadmePictures(stage);
  } finally {
    await stage.close();
  }
}

await runCommand(async () => {
  const { pictured, readme } = readWishes();
  await requireBrowser('chromium');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeListings();
  writePrivacyAnswers();
  for (const language of pictured) await takePicturesIn(language, readme && language === 'en');
  console.log(
    `Texts, answers and pictures for both stores: ${path.relative(process.cwd(), folder)}/`,
  );
  return 0;
});
