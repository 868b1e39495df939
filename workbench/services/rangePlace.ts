// Range: where it is.
import type { Area } from '../engine/area.ts';
import { type Bounds, toA1 } from './a1.ts';
import { ScriptError, Service } from './service.ts';
import type { Sheet } from './sheet.ts';

export abstract class RangePlace extends Service {
  override readonly service = 'Range';

  constructor(
    readonly sheet: Sheet,
    readonly bounds: Bounds,
  ) {
    super();
    const { row, column, rows, columns } = bounds;
    if (![row, column, rows, columns].every((number) => Number.isInteger(number))) {
      throw new ScriptError(
        'The parameters do not match the method signature for SpreadsheetApp.Sheet.getRange.',
      );
    }
    if (row < 1) throw new ScriptError('The starting row of the range is too small.');
    if (column < 1) throw new ScriptError('The starting column of the range is too small.');
    if (rows < 1) throw new ScriptError('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new ScriptError('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > sheet.fsheet.getMaxRows() || column + columns - 1 > sheet.fsheet.getMaxColumns()) {
      throw new ScriptError('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }

  get area(): Area {
    const { row, column, rows, columns } = this.bounds;
    return { row: row - 1, column: column - 1, rows, columns };
  }

  getSheet(): Sheet {
    return this.sheet;
  }
  getRow(): number {
    return this.bounds.row;
  }
  getRowIndex(): number {
    return this.bounds.row;
  }
  getColumn(): number {
    return this.bounds.column;
  }
  getNumRows(): number {
    return this.bounds.rows;
  }
  getNumColumns(): number {
    return this.bounds.columns;
  }
  getHeight(): number {
    return this.bounds.rows;
  }
  getWidth(): number {
    return this.bounds.columns;
  }
  getLastRow(): number {
    return this.bounds.row + this.bounds.rows - 1;
  }
  getLastColumn(): number {
    return this.bounds.column + this.bounds.columns - 1;
  }
  getA1Notation(): string {
    return toA1(this.bounds);
  }
  getGridId(): number {
    return this.sheet.getSheetId();
  }
  getCell(row: number, column: number) {
    if (row < 1 || column < 1 || row > this.bounds.rows || column > this.bounds.columns) {
      throw new ScriptError('Cell reference out of range');
    }
    return this.sheet.getRange(this.bounds.row + row - 1, this.bounds.column + column - 1);
  }
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number) {
    const { row, column, rows, columns } = this.bounds;
    return this.sheet.getRange(
      row + rowOffset,
      column + columnOffset,
      numRows ?? rows,
      numColumns ?? columns,
    );
  }
  activate(): this {
    const { row, column, rows, columns } = this.area;
    this.sheet.activate();
    this.sheet.fsheet.getRange(row, column, rows, columns).activate();
    return this;
  }
}
