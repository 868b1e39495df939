// Starts the spreadsheet engine without a screen.
import type { Plugin, PluginCtor } from '@univerjs/core';
import type { UniverParts } from './engine.ts';
import { loadEngine } from './nodeEngine.ts';

export function bootNode(): UniverParts {
  const { core, facade, engineFormula, sheetsFormula, plugins } = loadEngine();
  const univer = new core.Univer({
    locale: core.LocaleType.JA_JP,
    locales: { [core.LocaleType.JA_JP]: {} },
    logLevel: core.LogLevel.ERROR,
  });
  for (const plugin of plugins) univer.registerPlugin(plugin as PluginCtor<Plugin>);
  return { univer, api: facade.FUniver.newAPI(univer), engineFormula, sheetsFormula };
}
