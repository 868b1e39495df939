// Type-checks every part of the project against exactly the globals that part has at run time.
import { spawnSync } from 'node:child_process';

const parts = ['core', 'addon', 'sidebar', 'workbench', 'tools'];
const failed = parts.filter(
  (part) => spawnSync('npx', ['tsc', '-p', `tsconfig/${part}.json`], { stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) {
  console.error(`Type errors in: ${failed.join(', ')}`);
  process.exit(1);
}
