import { defineConfig } from 'vitest/config';

/** The page in a real Chromium: `npm run test:browser`. CHROMIUM names the browser where it is not Debian's. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
