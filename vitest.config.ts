import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The page is tested in a real Chromium, which `npm test` must not need: `npm run test:browser`.
    exclude: ['tests/browser/**'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
