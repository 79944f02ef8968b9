/** The rules that hold the architecture, apart from those that need types: a test runs them alone. */
import tseslint from 'typescript-eslint';
import { borderRule } from './border-rule.js';

const browserGlobals = ['browser', 'chrome'].map((name) => ({
  name,
  message: 'Only src/platform and entrypoints speak to the browser.',
}));

const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map(
  (name) => ({ name, message: 'Unbind never uses the network.' }),
);

const domGlobals = [
  ...['window', 'document', 'self', 'navigator', 'location', 'localStorage', 'sessionStorage'],
  ...['Node', 'Element', 'HTMLElement', 'HTMLInputElement', 'Document', 'DOMParser', 'Event'],
  ...['MutationObserver', 'getComputedStyle', 'alert', 'history', 'indexedDB'],
].map((name) => ({ name, message: 'This folder is pure: it knows no DOM.' }));

const clocks = [...['setTimeout', 'setInterval', 'requestAnimationFrame', 'performance']].map(
  (name) => ({
    name,
    message: 'This folder is pure: it knows no clock. Take the time as an argument.',
  }),
);

const noClock = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'This folder is pure: it knows no clock. Take the time as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'This folder is pure: it knows no clock. Take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'This folder is pure: the same input gives the same output.',
  },
];

const noBeacon = {
  selector: "MemberExpression[property.name='sendBeacon']",
  message: 'Unbind never uses the network.',
};

export const borderConfig = [
  {
    files: ['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { unbind: { rules: { borders: borderRule } } },
    rules: {
      'unbind/borders': 'error',
      'no-restricted-globals': ['error', ...networkGlobals],
      'no-restricted-syntax': ['error', noBeacon],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/platform/**'],
    rules: { 'no-restricted-globals': ['error', ...networkGlobals, ...browserGlobals] },
  },
  {
    files: [
      'src/core/**/*.ts',
      'src/importers/**/*.ts',
      'src/catalogue/**/*.ts',
      'src/contract/**/*.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        ...networkGlobals,
        ...browserGlobals,
        ...domGlobals,
        ...clocks,
      ],
      'no-restricted-syntax': ['error', noBeacon, ...noClock],
    },
  },
  {
    // Decides when the page gets its turn, which nobody can say beforehand.
    files: ['src/importers/reading/pace.ts'],
    rules: {
      'no-restricted-globals': ['error', ...networkGlobals, ...browserGlobals, ...domGlobals],
    },
  },
];
