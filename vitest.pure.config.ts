// The tests of pure code alone, quick enough to run once for each mutant.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/{domain,rules,cases}/**/*.test.ts',
      'test/functions/run.test.ts',
      'test/outreach/{actions,domain,capacity,due,funnel,gifts,heal,phrases}.test.ts',
      'test/offices/{domain,import,office,referral}.test.ts',
      'test/freeSeats/domain.test.ts',
      'test/today/actions.test.ts',
    ],
  },
});
