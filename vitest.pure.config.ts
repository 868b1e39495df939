// The tests of pure code alone, quick enough to run once for each mutant.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/{domain,rules,cases}/**/*.test.ts',
      'test/functions/run.test.ts',
      'test/outreach/{domain,capacity,gifts,funnel,reasons}.test.ts',
    ],
  },
});
