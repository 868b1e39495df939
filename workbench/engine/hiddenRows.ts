// Which rows are hidden, for SUBTOTAL and its like. At each calculation the engine asks every row of every tab, also
// for filters, which the workbench has none of; here those are asked that have something of their own.
import type { BooleanNumber, Workbook } from '@univerjs/core';
import type { UniverParts } from './engine.ts';

const TRUE = 1 as BooleanNumber.TRUE;

export function hiddenRows({ univer, api, engineFormula }: UniverParts): void {
  const model = univer.__getInjector().get(engineFormula.FormulaDataModel);
  model.getHiddenRowsFiltered = () => {
    const workbook = api.getActiveWorkbook()?.getWorkbook();
    return workbook ? { [workbook.getUnitId()]: hiddenOf(workbook) } : {};
  };
}

const hiddenOf = (workbook: Workbook) =>
  Object.fromEntries(
    workbook.getSheets().map((sheet) => {
      const rows = Object.entries(sheet.getRowManager().getRowData());
      const hidden = rows.filter(([, row]) => row?.hd === TRUE).map(([row]) => [row, { hd: TRUE }]);
      return [sheet.getSheetId(), Object.fromEntries(hidden)];
    }),
  );
