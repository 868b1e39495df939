// Starts the spreadsheet engine without a screen.
import { createRequire } from 'node:module';
import type { UniverParts } from './engine.ts';

// The engine's ES modules cannot be imported in Node (a dependency has no named exports); its CommonJS build can be required.
const require = createRequire(import.meta.url);

const plugins: readonly (readonly [string, string])[] = [
  ['@univerjs/docs', 'UniverDocsPlugin'],
  ['@univerjs/engine-formula', 'UniverFormulaEnginePlugin'],
  ['@univerjs/sheets', 'UniverSheetsPlugin'],
  ['@univerjs/sheets-formula', 'UniverSheetsFormulaPlugin'],
  ['@univerjs/sheets-numfmt', 'UniverSheetsNumfmtPlugin'],
  ['@univerjs/sheets-data-validation', 'UniverSheetsDataValidationPlugin'],
  ['@univerjs/sheets-conditional-formatting', 'UniverSheetsConditionalFormattingPlugin'],
  ['@univerjs/sheets-note', 'UniverSheetsNotePlugin'],
];

const withoutFacade = new Set(['@univerjs/docs']);

export function bootNode(): UniverParts {
  const core = require('@univerjs/core') as typeof import('@univerjs/core');
  const facade = require('@univerjs/core/facade') as typeof import('@univerjs/core/facade');
  const univer = new core.Univer({
    locale: core.LocaleType.JA_JP,
    locales: { [core.LocaleType.JA_JP]: {} },
    logLevel: core.LogLevel.ERROR,
  });
  for (const [name, plugin] of plugins) {
    if (!withoutFacade.has(name)) require(`${name}/facade`);
    univer.registerPlugin(require(name)[plugin]);
  }
  return {
    univer,
    api: facade.FUniver.newAPI(univer),
    engineFormula: require('@univerjs/engine-formula'),
    sheetsFormula: require('@univerjs/sheets-formula'),
  };
}
