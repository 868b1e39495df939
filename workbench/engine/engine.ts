// The spreadsheet engine as the workbench uses it. Page (ESM) and Node (CJS) load it in their own way and hand it in.
import type { IWorkbookData, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type * as EngineFormula from '@univerjs/engine-formula';
import type {} from '@univerjs/engine-formula/facade';
import type {} from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type * as SheetsFormula from '@univerjs/sheets-formula';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-note/facade';
import type {} from '@univerjs/sheets-numfmt/facade';
import { emptyRecords, type WorkbookRecords } from './records.ts';

/** Shared modules only import types of the engine: two copies of it in one program do not know each other. */
export interface UniverParts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly engineFormula: Pick<
    typeof EngineFormula,
    | 'BaseFunction'
    | 'IFunctionService'
    | 'IActiveDirtyManagerService'
    | 'IDependencyManagerService'
    | 'FormulaDataModel'
    | 'FunctionType'
    | 'ErrorValueObject'
    | 'NumberValueObject'
    | 'StringValueObject'
    | 'BooleanValueObject'
    | 'ArrayValueObject'
  >;
  readonly sheetsFormula: Pick<typeof SheetsFormula, 'IDescriptionService' | 'TriggerCalculationController'>;
}

export interface WorkbookSnapshot {
  readonly version: 1;
  readonly data: IWorkbookData;
  readonly records: WorkbookRecords;
}

export const emptySnapshot = (name = '無題のスプレッドシート'): WorkbookSnapshot => ({
  version: 1,
  data: {
    id: 'workbook',
    name,
    appVersion: '0.25.1',
    locale: 'jaJP' as IWorkbookData['locale'],
    styles: {},
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { id: 'sheet1', name: 'シート1', rowCount: 1000, columnCount: 26, cellData: {} } },
  },
  records: emptyRecords(),
});
