/** The files that a scored folder may hold, read with a clear word for what is wrong in them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { Stop } from '../lib/stop.ts';

export const fieldTypes = [
  'phone',
  'phone-part',
  'phone-or-email',
  'phone-country',
  'phone-extension',
  'unsure',
  'other',
] as const;

const labels = z.array(
  z.object({
    file: z.string(),
    url: z.optional(z.string()),
    fields: z.array(z.object({ index: z.int(), type: z.enum(fieldTypes) })),
  }),
);

const retiring = z.array(
  z.object({
    number: z.string(),
    replacement: z.optional(z.string()),
    lastDay: z.optional(z.string()),
  }),
);

/** Of what was found: which sites go on the list. */
const accept = z.union([z.enum(['all', 'none']), z.array(z.string())]);

const step = z.union([
  z.strictObject({ open: z.string() }),
  z.strictObject({ fill: z.string(), value: z.string() }),
  z.strictObject({ click: z.string() }),
  z.strictObject({ run: z.string() }),
  z.strictObject({ wait: z.number() }),
  z.strictObject({
    owner: z.enum(['confirm', 'changed', 'keep', 'dismiss', 'undo']),
    site: z.string(),
    role: z.optional(z.string()),
  }),
  z.strictObject({ restart: z.literal(true) }),
  z.strictObject({
    import: z.string(),
    accept: z.optional(accept),
    /** Of a message history that names several lines of the phone. */
    line: z.optional(z.string()),
    passphrase: z.optional(z.string()),
  }),
  z.strictObject({ paste: z.string(), accept: z.optional(accept) }),
  z.strictObject({ clock: z.string() }),
]);

const expectation = z.strictObject({
  site: z.optional(z.string()),
  role: z.optional(z.string()),
  certainty: z.optional(z.string()),
  state: z.optional(z.string()),
  number: z.optional(z.string()),
});

const cases = z.array(
  z.object({
    name: z.string(),
    retiring,
    pages: z.optional(z.record(z.string(), z.string())),
    steps: z.array(step),
    expect: z.array(expectation),
    safeToCancel: z.optional(z.string()),
    order: z.optional(z.array(z.string())),
  }),
);

const ordinary = z.array(
  z.object({ file: z.string(), url: z.string(), retiring: z.array(z.string()) }),
);

export type LabelledFile = z.infer<typeof labels>[number];
export type FieldType = (typeof fieldTypes)[number];
export type Case = z.infer<typeof cases>[number];
export type Step = z.infer<typeof step>;
export type Expectation = z.infer<typeof expectation>;
export type OrdinaryPage = z.infer<typeof ordinary>[number];
export type Retiring = z.infer<typeof retiring>[number];

export interface Material {
  readonly labels: readonly LabelledFile[] | null;
  readonly cases: readonly Case[] | null;
  readonly ordinary: readonly OrdinaryPage[] | null;
}

function read<Schema extends z.ZodMiniType>(file: string, schema: Schema): z.infer<Schema> | null {
  if (!existsSync(file)) return null;
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Stop(`${file} is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Stop(`${file} at ${issue?.path.join('.') ?? 'its root'}: ${issue?.message ?? 'wrong'}`);
}

export function readMaterial(folder: string): Material {
  const material: Material = {
    labels: read(path.join(folder, 'labels.json'), labels),
    cases: read(path.join(folder, 'cases.json'), cases),
    ordinary: read(path.join(folder, 'ordinary.json'), ordinary),
  };
  if (!material.labels && !material.cases && !material.ordinary) {
    throw new Stop(`${folder} holds none of labels.json, cases.json and ordinary.json.`);
  }
  return material;
}
