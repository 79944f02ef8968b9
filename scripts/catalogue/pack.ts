/** Makes src/catalogue/services-packed.ts, which ships, of the rows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { codeOf, fieldSeparator, ownDomain } from '../../src/catalogue/packed-form.ts';
import { addressKinds, confidences, factSources, phoneUses } from '../../src/catalogue/service.ts';
import { categories } from '../../src/core/category.ts';
import { inRoot } from '../lib/root.ts';
import { compare, type Placed, readCatalogue } from './files.ts';
import type { RowAddress } from './row.ts';

const packedPath = inRoot('src/catalogue/services-packed.ts');

export function packRow({ category, row }: Placed): string {
  const flags = [
    codeOf(categories, category),
    String(row.tier),
    codeOf(confidences, row.confidence),
    codeOf(factSources, row.sources.service),
    row.appOnly === true ? 'a' : '-',
    row.wellKnown === false ? '-' : 'w',
    ...row.phoneUse.map((use) => codeOf(phoneUses, use)),
  ];
  const names = Object.entries(row.localNames ?? {});
  return [
    row.id,
    row.name,
    row.domains.join(' '),
    flags.join(''),
    (row.countries ?? []).join(''),
    (row.addresses ?? []).map((address) => packAddress(address, row.domains[0] ?? '')).join(' '),
    row.path ?? '',
    names.map(([language, name]) => `${language}=${name}`).join(';'),
    (row.senders ?? []).join(';'),
    (row.androidPackages ?? []).join(';'),
    row.date,
  ].join(fieldSeparator);
}

function packAddress({ kind, confidence, source, url }: RowAddress, domain: string): string {
  const codes = [codeOf(addressKinds, kind), codeOf(confidences, confidence)];
  const bare = url.slice('https://'.length);
  const slash = bare.indexOf('/');
  const host = slash === -1 ? bare : bare.slice(0, slash);
  const own = host === domain || host.endsWith(`.${domain}`);
  const short = own
    ? bare.slice(0, host.length - domain.length) + ownDomain + bare.slice(host.length)
    : bare;
  return [...codes, codeOf(factSources, source), short].join('');
}

/** The source text of services-packed.ts. */
export function packedSource(rows: readonly Placed[]): string {
  const lines = rows.toSorted((a, b) => compare(a.row.id, b.row.id)).map(packRow);
  const text = lines.join('\n').replace(/[\\`]|\$\{/g, String.raw`\$&`);
  return `/** Made by \`npm run service -- pack\` from data/catalogue; not to be edited. */\nexport const packedServices = \`\n${text}\n\`;\n`;
}

export function writePacked(): void {
  writeFileSync(packedPath, packedSource(readCatalogue().rows));
}

/** What the repository holds now. */
export function readPacked(): string {
  return readFileSync(packedPath, 'utf8');
}
