/** Medians with their spread, and how they are told. */

export interface Figure {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export function figure(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  const [least] = sorted;
  const most = sorted.at(-1);
  if (middle === undefined || least === undefined || most === undefined) {
    throw new Error('nothing was measured');
  }
  return { median: middle, least, most };
}

function round(value: number): number {
  return Number(value.toPrecision(4));
}

export type Figures = Readonly<Record<string, Figure | 'not built yet'>>;

/** The JSON object: the median under each key, null for what is not built yet. */
export function asJson(figures: Figures): Record<string, unknown> {
  const notes: Record<string, string> = {};
  const spread: Record<string, readonly number[]> = {};
  const medians: Record<string, number | null> = {};
  for (const [key, value] of Object.entries(figures)) {
    if (value === 'not built yet') {
      medians[key] = null;
      notes[key] = value;
    } else {
      medians[key] = round(value.median);
      spread[key] = [round(value.least), round(value.most)];
    }
  }
  return { ...medians, spread, notes };
}

export function asTable(figures: Figures): string {
  const line = (key: string, value: string, spread: string): string =>
    `${key.padEnd(34)} ${value.padStart(13)}   ${spread}`;
  return [
    line('', 'median', 'least – most'),
    ...Object.entries(figures).map(([key, value]) =>
      value === 'not built yet'
        ? line(key, '–', value)
        : line(key, String(round(value.median)), `${round(value.least)} – ${round(value.most)}`),
    ),
  ].join('\n');
}
