// The cells of one sheet, read and written as the engine stores them. Rows and columns count from 0 here.
import type { ICellData, IStyleData } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { type Area, cellTable } from './area.ts';
import { type CellSurvey, hasContent } from './cellSurvey.ts';
import { blankCell, type CellValue, cellValue, displayText, isBlank, toCell } from './cellValue.ts';
import type { UniverParts } from './engine.ts';

const SET_VALUES = 'sheet.command.set-range-values';
const SET_STYLES = 'sheet.mutation.set-range-values';
const CLEAR_STYLES = 'sheet.command.clear-selection-format';

const rangeOf = ({ row, column, rows, columns }: Area) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

export class Grid {
  constructor(
    private readonly parts: UniverParts,
    private readonly book: FWorkbook,
    readonly sheet: FWorksheet,
    private readonly survey: CellSurvey,
    readonly timeZone: string,
    private readonly clock: () => number,
  ) {}

  get id(): string {
    return this.sheet.getSheetId();
  }

  /** The stored cell, or the one a neighbour's result spilled into. */
  cell(row: number, column: number): ICellData | undefined {
    const stored = this.sheet.getSheet().getCellRaw(row, column) ?? undefined;
    if (stored && !isBlank(stored)) return stored;
    const spilled = this.spilled()?.[row]?.[column] ?? undefined;
    return spilled && stored?.s !== undefined ? { ...spilled, s: stored.s } : (spilled ?? stored);
  }

  style(row: number, column: number): IStyleData {
    const sheet = this.sheet.getSheet();
    const cell = sheet.getCellRaw(row, column);
    const own = this.book.getWorkbook().getStyles().getStyleByCell(cell);
    return own ?? sheet.getColumnStyle(column) ?? sheet.getRowStyle(row) ?? {};
  }

  format(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? '';
  }

  values(area: Area): CellValue[][] {
    // Asked for once: whole columns of long sheets are read.
    const [sheet, spilled] = [this.sheet.getSheet(), this.spilled()];
    return this.map(area, (row, column) => {
      const stored = sheet.getCellRaw(row, column) ?? undefined;
      const cell = stored && !isBlank(stored) ? stored : spilled?.[row]?.[column];
      return cellValue(cell ?? undefined, () => this.format(row, column), this.timeZone);
    });
  }

  displayValues(area: Area): string[][] {
    const sheet = this.sheet.getSheet();
    return this.map(area, (row, column) => {
      const cell = this.cell(row, column);
      if (!cell || isBlank(cell)) return '';
      return displayText(cell, () => sheet.getCell(row, column)?.v, this.format(row, column));
    });
  }

  formulas(area: Area): string[][] {
    return this.map(area, (row, column) => {
      const cell = this.sheet.getSheet().getCellRaw(row, column);
      if (cell?.f) return cell.f;
      return cell?.si ? this.sheet.getRange(row, column).getFormula() : '';
    });
  }

  /** Writes values as a script's setValues does: texts are read as if they were typed. */
  setValues(area: Area, values: readonly (readonly unknown[])[]): void {
    this.setEach([area], (row, column) => values[row - area.row]?.[column - area.column]);
  }

  setEach(areas: readonly Area[], value: (row: number, column: number) => unknown): void {
    const year = new Date(this.clock()).getFullYear();
    this.writeEach(areas, (row, column) =>
      toCell(value(row, column), this.format(row, column), this.timeZone, year),
    );
  }

  write(area: Area, cells: readonly (readonly ICellData[])[]): void {
    this.writeEach([area], (row, column) => cells[row - area.row]?.[column - area.column] ?? {});
  }

  /** However many areas there are, it is one step: for the engine, and for a person who takes it back. */
  writeEach(areas: readonly Area[], cell: (row: number, column: number) => ICellData): void {
    const [first] = areas;
    if (!first) return;
    this.parts.api.syncExecuteCommand(SET_VALUES, {
      unitId: this.book.getId(),
      subUnitId: this.id,
      // Asked for by the engine, which then goes by the cells alone.
      range: rangeOf(first),
      value: cellTable(areas, cell),
    });
  }

  /** Merges a style into each cell; a property that is null goes back to the default. */
  setStyles(areas: readonly Area[], style: (row: number, column: number, area: Area) => IStyleData): void {
    this.parts.api.syncExecuteCommand(SET_STYLES, {
      unitId: this.book.getId(),
      subUnitId: this.id,
      cellValue: cellTable(areas, (row, column, area) => ({
        s: style(row - area.row, column - area.column, area),
      })),
      // So marked, the engine does not recalculate for a colour.
      trigger: 'sheet.command.set-style',
    });
  }

  /** Back to the look of an empty sheet. */
  clearStyles(areas: readonly Area[]): void {
    this.parts.api.syncExecuteCommand(CLEAR_STYLES, {
      unitId: this.book.getId(),
      subUnitId: this.id,
      ranges: areas.map(rangeOf),
    });
  }

  /** Every cell that has content or a style of its own, and the cells results spilled into. */
  forEachCell(visit: (row: number, column: number, stored: ICellData) => void): void {
    const matrix = this.sheet.getSheet().getCellMatrix();
    matrix.forValue((row, column, cell) => {
      if (cell) visit(row, column, cell);
    });
    for (const [row, line] of Object.entries(this.spilled() ?? {})) {
      for (const column of Object.keys(line ?? {})) {
        const stored = matrix.getValue(Number(row), Number(column));
        if (!stored) visit(Number(row), Number(column), {});
      }
    }
  }

  /** Rows and columns up to the last cell with content, spilled results included. */
  used(): { rows: number; columns: number } {
    let { rows, columns } = this.survey.of(this.sheet.getSheet());
    for (const [row, line] of Object.entries(this.spilled() ?? {})) {
      for (const [column, cell] of Object.entries(line ?? {})) {
        if (!cell || !hasContent(cell)) continue;
        rows = Math.max(rows, Number(row) + 1);
        columns = Math.max(columns, Number(column) + 1);
      }
    }
    return { rows, columns };
  }

  /** The cells a formula's result takes: itself alone unless it spilled. */
  spillArea(row: number, column: number): Area {
    const range = this.model.getArrayFormulaRange()[this.book.getId()]?.[this.id]?.[row]?.[column];
    if (!range) return { row, column, rows: 1, columns: 1 };
    return {
      row,
      column,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  /** Content and style of a cell, ready to be written elsewhere. */
  copyOf(row: number, column: number): ICellData {
    const cell = this.sheet.getSheet().getCellRaw(row, column) ?? {};
    return { ...blankCell(), ...structuredClone(cell), s: structuredClone(this.style(row, column)) };
  }

  private get model() {
    return this.parts.univer.__getInjector().get(this.parts.engineFormula.FormulaDataModel);
  }

  private spilled() {
    return this.model.getArrayFormulaCellData()[this.book.getId()]?.[this.id];
  }

  private map<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => read(area.row + r, area.column + c)),
    );
  }
}
