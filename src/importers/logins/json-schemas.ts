/**
 * Items of JSON exports as far as they are read. What is missing or of another type is empty:
 * one odd field does not cost the login. What has no place here is dropped as it is parsed.
 */
import * as z from 'zod/mini';

const text = z.catch(z.string(), '');
const time = z.catch(z.union([z.string(), z.number(), z.null()]), null);
/** Enpass writes 0 and 1 for no and yes. */
const yes = z.catch(z.union([z.boolean(), z.number()]), false);

function list<Item extends z.core.$ZodType>(item: Item) {
  return z.catch(z.array(z.catch(z.nullable(item), null)), []);
}

function part<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.catch(z.nullable(z.object(shape)), null);
}

export const bitwardenItem = z.object({
  name: text,
  notes: text,
  /** Type 1 is a hidden field. */
  fields: list(z.object({ name: text, value: text, type: z.catch(z.number(), 0) })),
  login: part({ username: text, uris: list(z.object({ uri: text })) }),
  identity: part({ phone: text, email: text, username: text }),
  creationDate: time,
  revisionDate: time,
  deletedDate: time,
});
export type BitwardenItem = z.infer<typeof bitwardenItem>;

const protonField = z.object({
  fieldName: text,
  type: text,
  data: part({ content: text }),
});

export const protonItem = z.object({
  data: z.object({
    type: text,
    metadata: part({ name: text, note: text }),
    extraFields: list(protonField),
    content: part({
      itemUsername: text,
      itemEmail: text,
      username: text,
      urls: list(z.string()),
      email: text,
      phoneNumber: text,
      secondPhoneNumber: text,
      workPhoneNumber: text,
    }),
  }),
  /** 2 is in the trash. */
  state: z.catch(z.number(), 1),
  createTime: time,
  modifyTime: time,
});
export type ProtonItem = z.infer<typeof protonItem>;

export const onePasswordItem = z.object({
  overview: z.object({ title: text, url: text, urls: list(z.object({ url: text })) }),
  details: part({
    notesPlain: text,
    loginFields: list(z.object({ value: text, name: text, fieldType: text, designation: text })),
    sections: list(
      z.object({
        fields: list(
          z.object({
            title: text,
            value: part({
              string: text,
              phone: text,
              url: text,
              email: z.catch(z.union([z.string(), z.object({ email_address: text })]), ''),
            }),
          }),
        ),
      }),
    ),
  }),
  categoryUuid: text,
  createdAt: time,
  updatedAt: time,
});
export type OnePasswordItem = z.infer<typeof onePasswordItem>;

export const enpassItem = z.object({
  title: text,
  note: text,
  category: text,
  trashed: yes,
  createdAt: time,
  updated_at: time,
  fields: list(z.object({ label: text, type: text, value: text, sensitive: yes, deleted: yes })),
});
export type EnpassItem = z.infer<typeof enpassItem>;
