/** A row as people write it in data/catalogue/services, and what must hold of its shape. */
import * as z from 'zod/mini';
import { addressKinds, confidences, factSources, phoneUses } from '../../src/catalogue/service.ts';

// Without it the smaller zod says no more than "Invalid input".
z.config(z.locales.en());

const filled = z.string().check(z.regex(/^\S(?:.*\S)?$/), z.regex(/^[^|;]*$/));
const confidence = z.enum(confidences);
const source = z.enum(factSources);

const address = z.strictObject({
  kind: z.enum(addressKinds),
  url: z.string(),
  confidence,
  source,
});

export const rowSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/)),
  name: filled,
  localNames: z.optional(z.record(z.string().check(z.regex(/^[a-z]{2,3}$/)), filled)),
  domains: z.array(z.string()).check(z.minLength(1)),
  countries: z.optional(z.array(z.string())),
  tier: z.literal([1, 2, 3]),
  phoneUse: z.array(z.enum(phoneUses)).check(z.minLength(1)),
  addresses: z.optional(z.array(address)),
  path: z.optional(z.string().check(z.regex(/^\S(?:.*\S)?$/), z.regex(/^[^|]*$/))),
  appOnly: z.optional(z.literal(true)),
  wellKnown: z.optional(z.literal(false)),
  senders: z.optional(z.array(filled)),
  androidPackages: z.optional(z.array(z.string().check(z.regex(/^[a-zA-Z]\w*(?:\.\w+)+$/)))),
  /** Where each fact is from; addresses carry their own. */
  sources: z.strictObject({
    service: source,
    phoneUse: source,
    path: z.optional(source),
    senders: z.optional(source),
    androidPackages: z.optional(source),
  }),
  confidence,
  date: z.string(),
});
export type Row = z.infer<typeof rowSchema>;
export type RowAddress = z.infer<typeof address>;

export const exceptionSchema = z.strictObject({
  id: z.string(),
  host: z.string(),
  reason: z.string().check(z.minLength(10)),
});
export type HostException = z.infer<typeof exceptionSchema>;

export const refusalSchema = z.strictObject({
  id: z.string(),
  fact: z.string(),
  reason: z.string().check(z.minLength(10)),
});
export type Refusal = z.infer<typeof refusalSchema>;
