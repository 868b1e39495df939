// Formulas on their own: each in a sheet row far enough from the next that results can spill.
import type { Evaluated } from '../headless.ts';
import type { Workbench } from './workbench.ts';

export async function evaluate(workbench: Workbench, formulas: readonly string[]): Promise<Evaluated[]> {
  const { book } = workbench;
  const results: Evaluated[] = [];
  const active = book.workbook.getActiveSheet().getSheetId();
  const sheets =
    formulas.length === 0 ? [] : [book.workbook.create('数式の計算', 1000, 2 * formulas.length + 2)];
  for (const sheet of sheets) {
    const grid = book.grid(sheet.getSheetId());
    // One cell each in a diagonal: what one spills down and to the right never meets another's cell.
    formulas.forEach((formula, index) => {
      grid.setValues({ row: 0, column: 2 * index, rows: 1, columns: 1 }, [[formula]]);
    });
    await book.settle();
    formulas.forEach((_, index) => {
      results.push(resultAt(workbench, sheet.getSheetId(), 2 * index));
    });
    book.workbook.setActiveSheet(active);
    book.workbook.deleteSheet(sheet.getSheetId());
  }
  return results;
}

function resultAt(workbench: Workbench, sheetId: string, column: number): Evaluated {
  const grid = workbench.book.grid(sheetId);
  const value = grid.values({ row: 0, column, rows: 1, columns: 1 })[0]?.[0] ?? '';
  if (typeof value === 'string' && /^#[A-Z/0!?]+[!?A]?$/.test(value)) {
    return { error: value, message: workbench.functionError(sheetId, 0, column) ?? '' };
  }
  return { values: [[value]] };
}
