import tseslint from 'typescript-eslint';
import { borderConfig } from './scripts/lint/border-config.js';

export default tseslint.config(
  { ignores: ['node_modules/**', '.output/**', '.wxt/**', 'test/pages/**', 'test/demo/pages/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    // No suppressions: a comment cannot switch a rule off.
    linterOptions: { noInlineConfig: true },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Biome reports unused names already, and in words of its own.
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-console': 'off',
    },
  },
  ...borderConfig,
);
