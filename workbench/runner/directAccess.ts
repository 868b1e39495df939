// The workbook as tests and the command line look at it, beside any script.
import type { Book } from '../engine/book.ts';
import type { CellValue } from '../engine/cellValue.ts';
import type { Grid } from '../engine/grid.ts';
import { parseA1 } from '../services/a1.ts';

export class DirectAccess {
  constructor(private readonly book: Book) {}

  tabs(): string[] {
    return this.book.sheets().map((sheet) => sheet.getSheetName());
  }
  /** Up to the last cell with content. */
  values(tab: string): CellValue[][] {
    return this.whole(tab, (grid, area) => grid.values(area));
  }
  displayValues(tab: string): string[][] {
    return this.whole(tab, (grid, area) => grid.displayValues(area));
  }
  formulas(tab: string): string[][] {
    return this.whole(tab, (grid, area) => grid.formulas(area));
  }
  cell(tab: string, a1: string) {
    const grid = this.grid(tab);
    const { row, column } = parseA1(a1, 1, 1);
    const area = { row: row - 1, column: column - 1, rows: 1, columns: 1 };
    return {
      value: grid.values(area)[0]?.[0] ?? '',
      display: grid.displayValues(area)[0]?.[0] ?? '',
      formula: grid.formulas(area)[0]?.[0] ?? '',
      format: grid.format(area.row, area.column),
      style: grid.style(area.row, area.column),
      note: grid.sheet.getRange(area.row, area.column).getNote()?.note ?? '',
    };
  }
  /** `a1` is the top left cell. The sheet grows as when someone pastes into it. */
  async setValues(tab: string, a1: string, values: readonly (readonly unknown[])[]): Promise<void> {
    const grid = this.grid(tab);
    const { row, column } = parseA1(a1, 1, 1);
    const area = { row: row - 1, column: column - 1, rows: values.length, columns: values[0]?.length ?? 0 };
    const { sheet } = grid;
    if (area.row + area.rows > sheet.getMaxRows()) sheet.setRowCount(area.row + area.rows);
    if (area.column + area.columns > sheet.getMaxColumns()) sheet.setColumnCount(area.column + area.columns);
    grid.setValues(area, values);
    await this.book.settle();
  }
  addTab(tab: string): void {
    this.book.workbook.create(tab, 1000, 26);
  }
  deleteTab(tab: string): void {
    this.book.workbook.deleteSheet(this.grid(tab).id);
  }
  renameTab(tab: string, name: string): void {
    this.grid(tab).sheet.setName(name);
  }

  grid(tab: string): Grid {
    const grid = this.book.gridByName(tab);
    if (!grid) throw new Error(`There is no tab ${tab}.`);
    return grid;
  }
  private whole<T>(tab: string, read: (grid: Grid, area: Parameters<Grid['values']>[0]) => T[][]): T[][] {
    const grid = this.grid(tab);
    const { rows, columns } = grid.used();
    return rows === 0 ? [] : read(grid, { row: 0, column: 0, rows, columns });
  }
}
