import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    reporters: ['default', './test/slowest.ts'],
    globalSetup: 'test/globalSetUp.ts',
    // Only a test that fails waits so long: a busy machine may take its time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Browser tests wait more than they work, so that more files than cores keep the cores busy.
    maxWorkers: 3,
    // Files of one worker share what they load: the engine, the file library, the browser's connection.
    isolate: false,
  },
});
