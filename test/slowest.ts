// Tells at the end of a run which files took longest: a slow test is mended, not added to.
import type { Reporter, TestModule } from 'vitest/node';

const TOLD = 10;

export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules
      .map((module) => ({ file: module.relativeModuleId, ms: module.diagnostic().duration }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, TOLD);
    console.log('\nThe slowest files:');
    for (const { file, ms } of files) console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${file}`);
  }
}
