import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Unit tests. Those that drive a browser have a configuration of their own in test/e2e. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    environment: 'happy-dom',
    setupFiles: ['test/setup.ts'],
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/demo/**', 'test/repo/bundle.test.ts', 'node_modules/**'],
    restoreMocks: true,
    // Of a machine on which other work is done as well.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
