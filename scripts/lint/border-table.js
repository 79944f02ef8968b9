/**
 * Which folder may import what: the one table. A row is chosen by the longest
 * path that holds the importing file. `from` are folders or files of this
 * project that it may import, `types` may be imported as types only, `packages`
 * are from npm: a whole package or one
 * of its doors (`zod/mini`: the classic one probes `new Function`, which the pages'
 * own security policy forbids). What is not listed is refused.
 *
 * @typedef {{ zone: string, from: string[], types?: string[], packages?: string[] }} Row
 * @type {Row[]}
 */
export const borders = [
  { zone: 'src/core', from: ['src/core'] },
  { zone: 'src/core/site.ts', from: ['src/core'], packages: ['tldts'] },
  { zone: 'src/core/phone/number.ts', from: ['src/core'], packages: ['libphonenumber-js'] },
  {
    zone: 'src/importers',
    from: ['src/importers', 'src/core'],
    packages: ['fflate', 'htmlparser2', 'chardet', 'zod/mini'],
  },
  { zone: 'src/catalogue', from: ['src/catalogue', 'src/core'] },
  {
    zone: 'src/detect',
    from: ['src/detect', 'src/core/phone/mask.ts'],
    types: ['src/core', 'src/contract/messages.ts'],
  },
  {
    zone: 'src/contract',
    from: ['src/contract', 'src/core/model.ts', 'src/core/evidence.ts', 'src/core/category.ts'],
    types: ['src/core'],
    packages: ['zod/mini'],
  },
  // Read by the content script, so it may hold nothing but types.
  {
    zone: 'src/contract/messages.ts',
    from: [],
    types: [
      'src/core',
      'src/contract/drafts.ts',
      'src/contract/views.ts',
      'src/contract/device-views.ts',
    ],
  },
  { zone: 'src/contract/drafts.ts', from: [], types: ['src/core'] },
  { zone: 'src/contract/views.ts', from: [], types: ['src/core'] },
  { zone: 'src/contract/device-views.ts', from: [], types: ['src/core'] },
  {
    zone: 'src/platform',
    from: ['src/platform', 'src/contract', 'src/core'],
    packages: ['webextension-polyfill', 'wxt', 'zod/mini'],
  },
  {
    zone: 'src/services',
    from: ['src/services', 'src/platform', 'src/catalogue', 'src/contract', 'src/core'],
  },
  {
    zone: 'src/ui',
    from: [
      'src/ui',
      'src/core',
      'src/platform/send.ts',
      'src/platform/access.ts',
      'src/platform/front-tab.ts',
      'src/platform/side-panel.ts',
      'src/importers',
    ],
    types: [
      'src/contract/messages.ts',
      'src/contract/drafts.ts',
      'src/contract/views.ts',
      'src/contract/device-views.ts',
    ],
    packages: ['preact', '@preact/signals', '@fluent/bundle'],
  },
  {
    zone: 'entrypoints',
    from: ['entrypoints', 'src/services', 'src/detect', 'src/ui', 'src/platform'],
    types: ['src/contract/messages.ts', 'src/core'],
    packages: ['wxt', 'preact', 'webextension-polyfill'],
  },
  // Pages get these: whatever they import is sent to every page that is read.
  {
    zone: 'src/platform/in-page.ts',
    from: [],
    types: ['src/contract/messages.ts', 'src/detect/page-outline.ts'],
  },
  ...['entrypoints/scan.ts', 'entrypoints/reader.ts'].map((zone) => ({
    zone,
    from: ['src/detect', 'src/platform/in-page.ts'],
    types: ['src/contract/messages.ts', 'src/core'],
    packages: ['wxt'],
  })),
];

/** Folders whose code ships; everything in them must belong to a row above. */
export const shipped = ['src', 'entrypoints'];

/** Drawers that collect what nobody placed: the folder's name must say what its code may know. */
export const drawers = ['utils', 'util', 'helpers', 'common', 'misc', 'shared'];
