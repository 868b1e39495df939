// The tests of pure code alone, quick enough to run once for each mutant.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Only a test that fails waits so long: a busy machine may take its time.
  test: { include: ['test/{unit,cases}/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});
