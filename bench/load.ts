// What a custom-function call costs: Google loads the whole bundle anew for each of them.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { build } from 'esbuild';
import { median, printTable, times } from './table.ts';

const RUNS = 60;
const ROWS = 10_000;
const code = readFileSync('dist/Code.js', 'utf8');

async function bundled(contents: string): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'Kado',
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    minify: true,
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

/** As if nothing were put off until it is needed. */
const EAGER = "export * from './src/onDemand.ts'; export * from './src/main.ts';";
const CALL = '\n;OCCUPANCY(360, 20, 24);';
const EAGER_CALL = "\n;Kado.customFunction('OCCUPANCY', [360, 20, 24]);";

let loads = 0;

/** Milliseconds to compile and run a script in a context of its own; the context itself is not counted. */
function once(script: string): number {
  const context = vm.createContext({});
  // A script seen before would come out of the compiler's cache.
  loads += 1;
  const unseen = `${script}\n//${loads}`;
  const start = performance.now();
  new vm.Script(unseen).runInContext(context);
  return performance.now() - start;
}

/** The candidates take turns, so that whatever else the machine does meets all of them. */
function medians(scripts: Readonly<Record<string, string>>): Record<string, number> {
  const runs = Array.from({ length: RUNS }, () => Object.values(scripts).map(once));
  return Object.fromEntries(
    Object.keys(scripts).map((name, index) => [name, median(runs.map((run) => run[index] ?? 0))]),
  );
}

function rangeRatio(): number {
  const context = vm.createContext({ ROWS });
  new vm.Script(code).runInContext(context);
  const run = (source: string) => {
    const script = new vm.Script(source);
    const measured = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      script.runInContext(context);
      return performance.now() - start;
    });
    return median(measured);
  };
  run(
    'var visits = Array.from({ length: ROWS }, (_, i) => [i % 20]); var seats = visits.map(() => [20]); var bare;',
  );
  const bare = run('bare = visits.map((row, i) => [row[0] / seats[i][0]]);');
  return run('OCCUPANCY(visits, seats);') / bare;
}

export async function benchLoad(): Promise<void> {
  const zod = await bundled("import './bench/zodAlone.ts';");
  const eager = (await bundled(EAGER)) + EAGER_CALL;
  const costs = medians({
    'an empty script': '',
    'zod/mini alone': zod,
    'Code.js and one OCCUPANCY': code + CALL,
    'the same with everything eager': eager,
  });
  const against = costs['zod/mini alone'] ?? 1;
  printTable(
    `Loading the bundle in a fresh context (median of ${RUNS}, against zod/mini alone)`,
    Object.entries(costs).map(([script, ms]) => ({ script, cost: times(ms / against) })),
  );
  printTable('Size and long columns', [
    { figure: 'Code.js, KiB', value: (Buffer.byteLength(code) / 1024).toFixed(1) },
    { figure: `OCCUPANCY over ${ROWS} rows, against a bare loop (limit 20x)`, value: times(rangeRatio()) },
  ]);
}
