/** Every way in which a script could put something onto the clipboard, or take it from there. */
const ways: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['execCommand', /\bexecCommand\b/g],
  ['clipboardData', /\bclipboardData\b/g],
  ['ClipboardItem', /\bClipboardItem\b/g],
  ['copy event', /["'`](?:copy|cut)["'`]\s*,|\bon(?:copy|cut)\b/gi],
];

/** The ways that a text of code uses, each as often as it does. */
export function clipboardUses(code: string): readonly string[] {
  const named = [...code.matchAll(/\bclipboard\b(?:['"`]\])?(?:\??\.(\w+))?/g)].map(
    ([, method = '']) => (method === '' ? 'clipboard' : `clipboard.${method}`),
  );
  const others = ways.flatMap(([name, pattern]) => (code.match(pattern) ?? []).map(() => name));
  return [...named, ...others];
}
