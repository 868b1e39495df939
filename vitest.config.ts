import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** On a machine that has not timed them yet: the longest, so that none of them runs alone at the end. */
class BrowserFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [first, then] = [true, false].map((wanted) =>
      sorted.filter(({ moduleId }) => moduleId.includes('/test/browser/') === wanted),
    );
    return [...(first ?? []), ...(then ?? [])];
  }
}

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
    sequence: { sequencer: BrowserFirst },
  },
});
