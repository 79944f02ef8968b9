/** The table of JSON exports: how each is told, and how an item of it is a login. */
import * as z from 'zod/mini';
import { isPhoneLabel, isSecretLabel } from './fields.ts';
import {
  type BitwardenItem,
  bitwardenItem,
  type EnpassItem,
  enpassItem,
  type OnePasswordItem,
  onePasswordItem,
  type ProtonItem,
  protonItem,
} from './json-schemas.ts';
import { emptyLogin, type Login } from './login.ts';
import { timeOf } from './times.ts';

export interface JsonFormat {
  readonly format: string;
  /** All of these are in the beginning of the file. */
  readonly marks: readonly RegExp[];
  /** Null for what the owner has thrown away; `malformed` where it is no item at all. */
  readonly loginOf: (item: unknown) => Login | null | 'malformed';
}

/** In all of them the logins are elements of arrays of this name. */
export const itemKeys: readonly string[] = ['items'];

function reader<Schema extends z.core.$ZodType>(
  schema: Schema,
  toLogin: (item: z.output<Schema>) => Login | null,
): JsonFormat['loginOf'] {
  return (item) => {
    const parsed = z.safeParse(schema, item);
    return parsed.success ? toLogin(parsed.data) : 'malformed';
  };
}

export const jsonFormats: readonly JsonFormat[] = [
  {
    format: 'proton-pass',
    marks: [/"vaults"\s*:\s*\{/],
    loginOf: reader(protonItem, protonLogin),
  },
  {
    format: '1password',
    marks: [/"accounts"\s*:\s*\[/, /"vaults"\s*:\s*\[/],
    loginOf: reader(onePasswordItem, onePasswordLogin),
  },
  {
    format: 'bitwarden',
    marks: [/"encrypted"\s*:\s*false/, /"(?:items|folders|collections)"\s*:/],
    loginOf: reader(bitwardenItem, bitwardenLogin),
  },
  {
    format: 'enpass',
    marks: [/"items"\s*:\s*\[/, /"(?:template_type|auto_submit|value_updated_at)"\s*:/],
    loginOf: reader(enpassItem, enpassLogin),
  },
];

export function jsonFormatOf(head: string): JsonFormat | null {
  return jsonFormats.find(({ marks }) => marks.every((mark) => mark.test(head))) ?? null;
}

const hiddenField = 1;

function bitwardenLogin(item: BitwardenItem): Login | null {
  if (item.deletedDate !== null) return null;
  const { login, identity } = item;
  return {
    ...emptyLogin,
    title: item.name,
    addresses: present(login?.uris).map(({ uri }) => uri),
    userNames: [login?.username ?? '', identity?.username ?? '', identity?.email ?? ''],
    phones: [identity?.phone ?? ''],
    fields: present(item.fields)
      .filter(({ name, type }) => type !== hiddenField && !isSecretLabel(name))
      .map(({ value }) => value),
    notes: [item.notes],
    isIdentity: identity !== null,
    firstAt: timeOf(item.creationDate),
    lastAt: timeOf(item.revisionDate),
  };
}

const inTrash = 2;

function protonLogin(item: ProtonItem): Login | null {
  if (item.state === inTrash) return null;
  const { metadata, content, extraFields, type } = item.data;
  return {
    ...emptyLogin,
    title: metadata?.name ?? '',
    addresses: present(content?.urls),
    userNames: [
      content?.itemUsername ?? '',
      content?.itemEmail ?? '',
      content?.username ?? '',
      content?.email ?? '',
    ],
    phones: [
      content?.phoneNumber ?? '',
      content?.secondPhoneNumber ?? '',
      content?.workPhoneNumber ?? '',
    ],
    fields: present(extraFields)
      .filter((field) => field.type !== 'hidden' && !isSecretLabel(field.fieldName))
      .map((field) => field.data?.content ?? ''),
    notes: [metadata?.note ?? ''],
    isIdentity: type === 'identity',
    firstAt: timeOf(item.createTime),
    lastAt: timeOf(item.modifyTime),
  };
}

const identityCategory = '004';

function onePasswordLogin(item: OnePasswordItem): Login | null {
  const { overview, details } = item;
  const inLogin = present(details?.loginFields).filter(
    ({ fieldType, name }) => fieldType !== 'P' && !isSecretLabel(name),
  );
  const isUserName = (field: (typeof inLogin)[number]): boolean =>
    field.designation === 'username' || field.fieldType === 'E';
  const inSections = present(details?.sections)
    .flatMap(({ fields }) => present(fields))
    .filter(({ title }) => !isSecretLabel(title));
  return {
    ...emptyLogin,
    title: overview.title,
    addresses: [overview.url, ...present(overview.urls).map(({ url }) => url)],
    userNames: [
      ...inLogin.filter(isUserName).map(({ value }) => value),
      ...inSections.map(({ value }) => emailOf(value?.email)),
    ],
    phones: [
      ...inLogin.filter((field) => field.fieldType === 'TEL' && !isUserName(field)).map(textIn),
      ...inSections.map(({ value }) => value?.phone ?? ''),
    ],
    fields: [
      ...inLogin.filter((field) => field.fieldType !== 'TEL' && !isUserName(field)).map(textIn),
      ...inSections.map(({ value }) => value?.string ?? ''),
    ],
    notes: [details?.notesPlain ?? ''],
    isIdentity: item.categoryUuid === identityCategory,
    firstAt: timeOf(item.createdAt),
    lastAt: timeOf(item.updatedAt),
  };
}

function textIn(field: { readonly value: string }): string {
  return field.value;
}

function emailOf(email: string | { readonly email_address: string } | undefined): string {
  return typeof email === 'object' ? email.email_address : (email ?? '');
}

function enpassLogin(item: EnpassItem): Login | null {
  if (isYes(item.trashed)) return null;
  const open = present(item.fields).filter(
    ({ type, label, sensitive, deleted }) =>
      !isYes(deleted) && !isYes(sensitive) && !secretTypes.test(type) && !isSecretLabel(label),
  );
  const of = (wanted: (type: string, label: string) => boolean): readonly string[] =>
    open.filter(({ type, label }) => wanted(type, label)).map(textIn);
  const isPhone = (type: string, label: string): boolean =>
    type === 'phone' || (type !== 'username' && isPhoneLabel(label));
  return {
    ...emptyLogin,
    title: item.title,
    addresses: of((type) => type === 'url'),
    userNames: of((type) => type === 'username' || type === 'email'),
    phones: of(isPhone),
    fields: of((type, label) => !/^(?:url|username|email)$/.test(type) && !isPhone(type, label)),
    notes: [item.note],
    isIdentity: item.category === 'identity',
    firstAt: timeOf(item.createdAt),
    lastAt: timeOf(item.updated_at),
  };
}

/** Types of Enpass's fields that are never read. */
const secretTypes = /^(?:password|pin|totp|cc\w+)$/i;

function isYes(value: boolean | number): boolean {
  return value === true || value === 1;
}

function present<Item>(list: readonly (Item | null)[] | undefined): readonly Item[] {
  return (list ?? []).filter((each): each is Item => each !== null);
}
