// Sheet: name, size, ranges, rows and columns.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Grid } from '../engine/grid.ts';
import { type Bounds, parseA1, splitSheetName } from './a1.ts';
import type { ServiceContext } from './context.ts';
import { Range } from './range.ts';
import { ScriptError, Service } from './service.ts';
import type { Sheet } from './sheet.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export abstract class SheetBase extends Service {
  override readonly service = 'Sheet';

  constructor(
    readonly context: ServiceContext,
    readonly spreadsheet: Spreadsheet,
    readonly id: string,
  ) {
    super();
  }

  get grid(): Grid {
    return this.context.book.grid(this.id);
  }
  get fsheet(): FWorksheet {
    return this.grid.sheet;
  }
  protected abstract get own(): Sheet;

  getRange(a: number | string, column = 1, rows = 1, columns = 1): Range {
    if (typeof a === 'number') return new Range(this.own, { row: a, column, rows, columns });
    const { sheetName, a1 } = splitSheetName(a);
    const home = sheetName === undefined ? this.own : this.spreadsheet.getSheetByName(sheetName);
    if (!home) throw new ScriptError('Range not found');
    return new Range(home, parseA1(a1, home.getMaxRows(), home.getMaxColumns()));
  }
  async getDataRange(): Promise<Range> {
    await this.context.book.settle();
    const { rows, columns } = this.grid.used();
    return this.getRange(1, 1, Math.max(rows, 1), Math.max(columns, 1));
  }
  async getLastRow(): Promise<number> {
    await this.context.book.settle();
    return this.grid.used().rows;
  }
  async getLastColumn(): Promise<number> {
    await this.context.book.settle();
    return this.grid.used().columns;
  }
  getMaxRows(): number {
    return this.fsheet.getMaxRows();
  }
  getMaxColumns(): number {
    return this.fsheet.getMaxColumns();
  }
  async appendRow(values: unknown[]): Promise<this> {
    const row = (await this.getLastRow()) + 1;
    this.#grow(row, values.length);
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }

  insertRowsAfter(row: number, count: number): this {
    this.fsheet.insertRowsAfter(row - 1, count);
    return this;
  }
  insertRowAfter(row: number): this {
    return this.insertRowsAfter(row, 1);
  }
  insertRowsBefore(row: number, count: number): this {
    this.fsheet.insertRowsBefore(row - 1, count);
    return this;
  }
  insertRowBefore(row: number): this {
    return this.insertRowsBefore(row, 1);
  }
  insertRows(row: number, count = 1): this {
    return this.insertRowsBefore(row, count);
  }
  insertColumnsAfter(column: number, count: number): this {
    this.fsheet.insertColumnsAfter(column - 1, count);
    return this;
  }
  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1);
  }
  insertColumnsBefore(column: number, count: number): this {
    this.fsheet.insertColumnsBefore(column - 1, count);
    return this;
  }
  deleteRows(row: number, count: number): this {
    if (count >= this.getMaxRows()) {
      throw new ScriptError("It's not possible to delete all non-frozen rows.");
    }
    this.#checkInside({ row, column: 1, rows: count, columns: 1 });
    this.fsheet.deleteRows(row - 1, count);
    return this;
  }
  deleteRow(row: number): this {
    return this.deleteRows(row, 1);
  }
  deleteColumns(column: number, count: number): this {
    if (count >= this.getMaxColumns()) {
      throw new ScriptError("It's not possible to delete all non-frozen columns.");
    }
    this.#checkInside({ row: 1, column, rows: 1, columns: count });
    this.fsheet.deleteColumns(column - 1, count);
    return this;
  }
  deleteColumn(column: number): this {
    return this.deleteColumns(column, 1);
  }

  clear(): this {
    const everything = this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns());
    this.fsheet.clear();
    this.#clearNotesOf(everything);
    return this;
  }
  clearContents(): this {
    this.fsheet.clearContents();
    return this;
  }
  clearFormats(): this {
    this.fsheet.clearFormats();
    return this;
  }
  clearNotes(): this {
    this.#clearNotesOf(this.getRange(1, 1, this.getMaxRows(), this.getMaxColumns()));
    return this;
  }

  /** appendRow is the one write at Google's that makes room for itself. */
  #grow(rows: number, columns: number): void {
    if (rows > this.getMaxRows()) this.fsheet.setRowCount(rows);
    if (columns > this.getMaxColumns()) this.fsheet.setColumnCount(columns);
  }
  #checkInside(bounds: Bounds): void {
    new Range(this.own, bounds);
  }
  #clearNotesOf(range: Range): void {
    for (const note of this.fsheet.getNotes()) {
      if (note.row < range.getLastRow()) this.fsheet.getRange(note.row, note.col).deleteNote();
    }
  }
}
