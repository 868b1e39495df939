// Starts the spreadsheet engine in the page, with its Japanese texts.
import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import * as engineFormula from '@univerjs/engine-formula';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/ja-JP';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import conditionalTexts from '@univerjs/sheets-conditional-formatting-ui/locale/ja-JP';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationTexts from '@univerjs/sheets-data-validation-ui/locale/ja-JP';
import * as sheetsFormula from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteTexts from '@univerjs/sheets-note-ui/locale/ja-JP';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-note/facade';
import type { UniverParts } from '../engine/engine.ts';

export function bootPage(container: string): UniverParts {
  const univer = new Univer({
    theme: defaultTheme,
    locale: LocaleType.JA_JP,
    locales: { [LocaleType.JA_JP]: mergeLocales(coreTexts, conditionalTexts, validationTexts, noteTexts) },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: true,
    ribbonType: 'simple',
    formulaBar: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    customFontFamily: { list: [{ value: 'Noto Sans JP', label: 'Noto Sans JP' }] },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  univer.registerPlugin(UniverSheetsNoteUIPlugin);
  return { univer, api: FUniver.newAPI(univer), engineFormula, sheetsFormula };
}

/** Until then the grid is not there, and takes the keyboard away from whoever has it when it comes. */
export const gridStands = ({ univer }: UniverParts): Promise<void> =>
  univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
