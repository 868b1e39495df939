// Spares the engine the sheets it would look through, cell by cell and row by row, at each change of any sheet.
import type { IRowData, UniverInstanceType, Workbook } from '@univerjs/core';
import type { CellSurvey } from './cellSurvey.ts';
import type { UniverParts } from './engine.ts';

type ByRow<T> = Record<number, T>;
type OfSheets<T> = Record<string, Record<string, T>>;

/**
 * The parts of the engine's formula model that look through whole sheets. The engine has no setting for that, so they
 * are replaced; `test/workbench/cellSurvey.test.ts` fails when they go by other names or answer otherwise.
 */
interface FormulaModel {
  getFormulaData(): OfSheets<ByRow<object>>;
  getSheetFormulaData(unitId: string, sheetId: string): ByRow<object>;
  _getSheetFormulaIdMap(unitId: string, sheetId: string): Record<string, object>;
  getHiddenRowsFiltered(): OfSheets<ByRow<Partial<IRowData>>>;
  readonly _univerInstanceService: {
    /** Also those that are only just being opened. */
    getAllUnitsForType(type: UniverInstanceType): Workbook[];
  };
}

const SHEETS = 2 as UniverInstanceType.UNIVER_SHEET;

export function shortenScans({ univer, engineFormula }: UniverParts, survey: CellSurvey): void {
  const model = univer.__getInjector().get(engineFormula.FormulaDataModel) as unknown as FormulaModel;
  const workbooks = (): Workbook[] => model._univerInstanceService.getAllUnitsForType(SHEETS);
  const ofSheets = <T>(read: (sheet: ReturnType<Workbook['getSheets']>[number]) => T): OfSheets<T> =>
    Object.fromEntries(
      workbooks().map((workbook) => {
        const sheets = workbook.getSheets().map((sheet) => [sheet.getSheetId(), read(sheet)] as const);
        return [workbook.getUnitId(), Object.fromEntries(sheets)];
      }),
    );
  const idMap = model._getSheetFormulaIdMap.bind(model);

  model.getFormulaData = () =>
    ofSheets((sheet) =>
      survey.of(sheet).formulas ? model.getSheetFormulaData(sheet.getUnitId(), sheet.getSheetId()) : {},
    );
  model._getSheetFormulaIdMap = (unitId, sheetId) => {
    const workbook = workbooks().find((one) => one.getUnitId() === unitId);
    const sheet = workbook?.getSheetBySheetId(sheetId);
    return sheet && !survey.of(sheet).formulas ? {} : idMap(unitId, sheetId);
  };
  // Here no filter hides rows, so those are hidden that are marked so.
  model.getHiddenRowsFiltered = () =>
    ofSheets((sheet) => {
      const rows = Object.entries(sheet.getRowManager().getRowData());
      return Object.fromEntries(rows.filter(([, row]) => row?.hd === 1).map(([at]) => [at, { hd: 1 }]));
    });
}
