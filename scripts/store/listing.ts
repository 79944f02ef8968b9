/** What the stores say of Unbind: one source for both, held to the limits of each. */

export const sections = ['Name', 'Summary', 'Description'] as const;
export type Listing = Readonly<Record<(typeof sections)[number], string>>;

/** The most characters that a store takes. */
export const limits: Readonly<
  Record<'chrome' | 'firefox', Readonly<Record<keyof Listing, number>>>
> = {
  chrome: { Name: 75, Summary: 132, Description: 16_000 },
  firefox: { Name: 50, Summary: 250, Description: 15_000 },
};

/** Reads `# Name`, `# Summary` and `# Description`; null for a section that is not there. */
export function readListing(text: string): { readonly [Key in keyof Listing]: string | null } {
  const section = (name: string): string | null => {
    const [, body] = text.split(new RegExp(`^# ${name}\\n`, 'm'));
    return body === undefined ? null : (body.split(/^# /m)[0] ?? '').trim();
  };
  return {
    Name: section('Name'),
    Summary: section('Summary'),
    Description: section('Description'),
  };
}

/** A sentence for each thing that a store would refuse; none where the listing is whole. */
export function problemsOf(listing: ReturnType<typeof readListing>): readonly string[] {
  return sections.flatMap((name) => {
    const words = listing[name];
    if (words === null || words === '') return [`${name} is missing.`];
    return (['chrome', 'firefox'] as const).flatMap((store) => {
      const over = words.length - limits[store][name];
      return over > 0 ? [`${name} is ${over} characters too long for ${store}.`] : [];
    });
  });
}
