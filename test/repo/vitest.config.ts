import { defineConfig } from 'vitest/config';

/** What must hold of the built extension: run after the build, so apart from the unit tests. */
export default defineConfig({
  test: { environment: 'node', include: ['test/repo/bundle.test.ts'] },
});
