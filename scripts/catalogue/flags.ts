import { Stop } from '../lib/stop.ts';

/** `--name Value` pairs; anything else stops with a sentence. */
export function flagsOf(args: readonly string[]): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at] ?? '';
    const value = args[at + 1];
    if (!name.startsWith('--')) throw new Stop(`"${name}" is no flag: flags begin with --.`);
    if (value === undefined) throw new Stop(`${name} needs a value behind it.`);
    flags.set(name.slice(2), value);
  }
  return flags;
}
