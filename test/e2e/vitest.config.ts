import { defineConfig } from 'vitest/config';

/** Tests that drive a real browser with the built extension in it: one launch a file, one at a time. */
export default defineConfig({
  test: {
    fileParallelism: false,
    projects: (['chromium', 'firefox'] as const).map((browserName) => ({
      test: {
        name: browserName,
        environment: 'node',
        include: ['test/e2e/**/*.e2e.ts'],
        provide: { browserName },
        testTimeout: 40_000,
        hookTimeout: 90_000,
        // A file is one story: what follows a broken step would only repeat it.
        bail: 0,
        sequence: { groupOrder: browserName === 'chromium' ? 0 : 1 },
        fileParallelism: false,
      },
    })),
  },
});
