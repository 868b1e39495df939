// What each file for Google weighs, and how much it may: what a cell loads is dear, the rest is for comfort.
import { readFileSync } from 'node:fs';

const LIMITS_KIB = {
  // Loaded for every custom-function call.
  'Code.js': 64,
  // Read and compiled once for each menu line or tap in the sidebar.
  'onDemand.html': 400,
  'sidebar.html': 160,
  'help.html': 160,
};

const rows = Object.entries(LIMITS_KIB).map(([file, limit]) => {
  const size = readFileSync(`dist/${file}`).length / 1024;
  return { file, KiB: Number(size.toFixed(1)), limit, over: size > limit };
});
console.table(rows.map(({ over, ...row }) => row));
const over = rows.filter((row) => row.over).map(({ file }) => file);
if (over.length > 0) {
  console.error(`Over the limit in scripts/size.ts: ${over.join(', ')}`);
  process.exit(1);
}
