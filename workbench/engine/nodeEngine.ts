// Loads the engine in Node from one file, bundled on first use: a third of the time its hundred packages take.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { requireCompiled } from './compiled.ts';

interface NodeEngine {
  readonly core: typeof import('@univerjs/core');
  readonly facade: typeof import('@univerjs/core/facade');
  readonly engineFormula: typeof import('@univerjs/engine-formula');
  readonly sheetsFormula: typeof import('@univerjs/sheets-formula');
  readonly plugins: readonly unknown[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

const plugins: readonly (readonly [module: string, plugin: string, facade: boolean])[] = [
  ['@univerjs/docs', 'UniverDocsPlugin', false],
  ['@univerjs/engine-formula', 'UniverFormulaEnginePlugin', true],
  ['@univerjs/sheets', 'UniverSheetsPlugin', true],
  ['@univerjs/sheets-formula', 'UniverSheetsFormulaPlugin', true],
  ['@univerjs/sheets-numfmt', 'UniverSheetsNumfmtPlugin', true],
  ['@univerjs/sheets-data-validation', 'UniverSheetsDataValidationPlugin', true],
  ['@univerjs/sheets-conditional-formatting', 'UniverSheetsConditionalFormattingPlugin', true],
  ['@univerjs/sheets-note', 'UniverSheetsNotePlugin', true],
];

const entry = [
  "exports.core = require('@univerjs/core');",
  "exports.facade = require('@univerjs/core/facade');",
  "exports.engineFormula = require('@univerjs/engine-formula');",
  "exports.sheetsFormula = require('@univerjs/sheets-formula');",
  ...plugins.filter(([, , facade]) => facade).map(([module]) => `require('${module}/facade');`),
  `exports.plugins = [${plugins.map(([module, plugin]) => `require('${module}').${plugin}`).join(', ')}];`,
].join('\n');

let engine: NodeEngine | undefined;

export function loadEngine(): NodeEngine {
  engine ??= requireCompiled(bundled()) as NodeEngine;
  return engine;
}

function bundled(): string {
  const { devDependencies } = require('../../package.json') as { devDependencies: Record<string, string> };
  const made = createHash('sha256').update(`${devDependencies['@univerjs/core']}\n${entry}`).digest('hex');
  const file = path.join(root, 'build', `engine-${made.slice(0, 12)}.cjs`);
  if (!existsSync(file)) bundle(file);
  return file;
}

function bundle(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  buildSync({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    format: 'cjs',
    outfile: unfinished,
    logLevel: 'error',
  });
  renameSync(unfinished, file);
}
