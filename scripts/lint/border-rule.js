/** Lint rule: every import is resolved to the file that it names and held against the border table. */
import path from 'node:path';
import { borders, drawers, shipped } from './border-table.js';

const within = (file, place) => file === place || file.startsWith(`${place}/`);

function rowOf(file) {
  return borders
    .filter((row) => within(file, row.zone))
    .sort((left, right) => right.zone.length - left.zone.length)[0];
}

function packageOf(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** True where nothing of the import is left at run time. */
function typesOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  if (node.type === 'TSImportType') return true;
  const names = node.specifiers ?? [];
  return (
    names.length > 0 &&
    names.every((name) => name.importKind === 'type' || name.exportKind === 'type')
  );
}

/** Null where the import is allowed, otherwise a sentence. */
export function objection(file, specifier, onlyTypes) {
  const row = rowOf(file);
  if (!row) return `${file} is in no folder of the border table`;
  if (!specifier.startsWith('.')) {
    // `#imports` and its like are how wxt re-exports the browser: named like a package.
    const allowed = row.packages?.some(
      (name) => name === specifier || name === packageOf(specifier),
    );
    return allowed ? null : `${row.zone} may not import the package ${specifier}`;
  }
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
  if (row.from.some((place) => within(target, place))) return null;
  if (row.types?.some((place) => within(target, place))) {
    return onlyTypes ? null : `${row.zone} may import ${target} as types only`;
  }
  return `${row.zone} may not import ${target}`;
}

export const borderRule = {
  meta: { type: 'problem', schema: [], messages: { border: '{{ why }}.' } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    if (!shipped.some((folder) => within(file, folder))) return {};
    const check = (node, source) => {
      if (!source) return;
      const specifier = source.type === 'Literal' ? source.value : null;
      const why =
        typeof specifier === 'string'
          ? objection(file, specifier, typesOnly(node))
          : 'an import must name its file in plain words';
      if (why) context.report({ node: source, messageId: 'border', data: { why } });
    };
    return {
      Program(node) {
        const drawer = file.split('/').find((part) => drawers.includes(part.replace(/\.\w+$/, '')));
        if (drawer) {
          const why = `"${drawer}" says nothing of what its code may know: name the folder or file after that`;
          context.report({ node, messageId: 'border', data: { why } });
        }
      },
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node) => check(node, node.source ?? node.argument?.literal),
      TSImportEqualsDeclaration: (node) => check(node, node.moduleReference?.expression),
    };
  },
};
