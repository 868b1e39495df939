// Formulas on their own, all in one calculation, in a sheet that is gone afterwards.
import type { CellValue } from '../engine/cellValue.ts';
import type { Workbench } from './workbench.ts';

/** A formula's result: one value or the rows it spilled, or an error with its reason. */
export type Evaluated =
  | { readonly values: readonly (readonly CellValue[])[] }
  | { readonly error: string; readonly message: string };

/** Rows each formula may spill into; a taller result gets a sheet of its own. */
const BAND = 40;
/** Formulas stand right of the cells that someone may refer to. */
const COLUMN = 100;

const errorText = /^#(?:N\/A|[A-Z0/]+[!?])$/;

export async function evaluate(workbench: Workbench, formulas: readonly string[]): Promise<Evaluated[]> {
  const results = await together(workbench, formulas);
  for (const [index, result] of results.entries()) {
    if (!('error' in result) || result.error !== '#SPILL!' || formulas.length === 1) continue;
    const [alone] = await together(workbench, [formulas[index] ?? '']);
    if (alone) results[index] = alone;
  }
  return results;
}

async function together(workbench: Workbench, formulas: readonly string[]): Promise<Evaluated[]> {
  const { book } = workbench;
  if (formulas.length === 0) return [];
  const active = book.workbook.getActiveSheet().getSheetId();
  const rows = formulas.length === 1 ? 10_000 : formulas.length * BAND;
  const sheet = book.workbook.create('数式の計算', rows, COLUMN + 500);
  try {
    const grid = book.grid(sheet.getSheetId());
    const places = formulas.map((_, index) => ({ row: index * BAND, column: COLUMN, rows: 1, columns: 1 }));
    grid.setEach(places, (row) => formulas[row / BAND]);
    await book.settle();
    return formulas.map((_, index) => {
      const row = index * BAND;
      const values = grid.values(grid.spillArea(row, COLUMN));
      const first = values[0]?.[0];
      if (typeof first !== 'string' || !errorText.test(first)) return { values };
      return { error: first, message: workbench.functionError(grid.id, row, COLUMN) ?? '' };
    });
  } finally {
    book.workbook.setActiveSheet(active);
    book.workbook.deleteSheet(sheet.getSheetId());
  }
}
