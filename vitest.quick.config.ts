// `npm run test:quick`: the pure tests, and one walk through dist/.
import { defineConfig, mergeConfig } from 'vitest/config';
import pure from './vitest.pure.config.ts';

export default mergeConfig(
  pure,
  defineConfig({ test: { include: ['test/recount/report.test.ts'], isolate: false } }),
);
