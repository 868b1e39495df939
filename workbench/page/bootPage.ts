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
import validationTexts from '@univerjs/sheets-data-validation/locale/ja-JP';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import validationUiTexts from '@univerjs/sheets-data-validation-ui/locale/ja-JP';
import * as sheetsFormula from '@univerjs/sheets-formula';
import { UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { UniverSheetsNoteUIPlugin } from '@univerjs/sheets-note-ui';
import noteTexts from '@univerjs/sheets-note-ui/locale/ja-JP';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-note/facade';
import type { UniverParts } from '../engine/engine.ts';

/** The page's own green, lighter and darker, in place of the engine's blue. */
const GREENS = {
  50: '#eff6f5',
  100: '#e0eeec',
  200: '#c1dedb',
  300: '#9ccac5',
  400: '#4f9d95',
  500: '#2b857c',
  600: '#0b6b63',
  700: '#095a53',
  800: '#074a44',
  900: '#063d38',
};

export function bootPage(container: string): UniverParts {
  const univer = new Univer({
    theme: { ...defaultTheme, primary: GREENS },
    locale: LocaleType.JA_JP,
    locales: {
      [LocaleType.JA_JP]: mergeLocales(
        coreTexts,
        conditionalTexts,
        validationTexts,
        validationUiTexts,
        noteTexts,
      ),
    },
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
