import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each headless workbook holds 150 MB or more; two at a time keep a small machine calm.
    maxWorkers: 2,
  },
});
