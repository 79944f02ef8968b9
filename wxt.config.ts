import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareEntry } from './scripts/build/bare-entry.ts';
import { compileHint } from './scripts/build/compile-hint.ts';
import { lentModules } from './scripts/build/lent-modules.ts';

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  manifestVersion: 3,
  imports: false,
  autoIcons: { baseIconPath: 'public/icon.svg' },
  vite: () => ({
    plugins: [
      preact(),
      bareEntry(),
      lentModules((entry) => entry.includes('reader.ts')),
      compileHint((entry) => entry.includes('scan.ts')),
    ],
  }),
  zip: {
    excludeSources: ['test/**', 'docs/**', '.ci/**'],
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extensionName__',
    short_name: 'Unbind',
    description: '__MSG_extensionDescription__',
    // Every permission has its sentence in PRIVACY.md; a test holds the two together.
    permissions: ['activeTab', 'alarms', 'contextMenus', 'notifications', 'scripting', 'storage'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
      'add-site': { description: '__MSG_menuAddSite__' },
      'stay-beside': { description: '__MSG_menuStayBeside__' },
    },
    // Asked for by a button of the import page, and given back by another.
    optional_permissions: ['history'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'unbind@unbind.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser === 'chrome' && { minimum_chrome_version: '121' }),
  }),
});
