// Range: values, formulas, notes.
import { blankCell } from '../engine/cellValue.ts';
import { RangePlace } from './rangePlace.ts';
import { ScriptError } from './service.ts';

export abstract class RangeContent extends RangePlace {
  async getValues() {
    await this.sheet.context.book.settle();
    return this.sheet.grid.values(this.area);
  }
  async getValue() {
    await this.sheet.context.book.settle();
    return this.sheet.grid.values({ ...this.area, rows: 1, columns: 1 })[0]?.[0] ?? '';
  }
  async getDisplayValues() {
    await this.sheet.context.book.settle();
    return this.sheet.grid.displayValues(this.area);
  }
  async getDisplayValue() {
    await this.sheet.context.book.settle();
    return this.sheet.grid.displayValues({ ...this.area, rows: 1, columns: 1 })[0]?.[0] ?? '';
  }
  async isBlank(): Promise<boolean> {
    return (await this.getValues()).every((line) => line.every((value) => value === ''));
  }
  setValues(values: unknown[][]): this {
    this.checkShape(values);
    this.sheet.grid.setValues(this.area, values);
    return this;
  }
  setValue(value: unknown): this {
    this.sheet.grid.setValues(this.area, this.filled(value));
    return this;
  }
  getFormulas() {
    return this.sheet.grid.formulas(this.area);
  }
  getFormula() {
    return this.sheet.grid.formulas({ ...this.area, rows: 1, columns: 1 })[0]?.[0] ?? '';
  }
  setFormulas(formulas: string[][]): this {
    this.checkShape(formulas);
    this.sheet.grid.setValues(
      this.area,
      formulas.map((line) => line.map(asFormula)),
    );
    return this;
  }
  setFormula(formula: string): this {
    this.sheet.grid.setValues(this.area, this.filled(asFormula(formula)));
    return this;
  }
  clearContent(): this {
    this.sheet.grid.write(this.area, this.filled(blankCell()));
    return this;
  }
  getNotes(): string[][] {
    const { row, column } = this.area;
    return this.filled('').map((line, r) => line.map((_, c) => this.noteAt(row + r, column + c)));
  }
  getNote(): string {
    return this.noteAt(this.area.row, this.area.column);
  }
  setNotes(notes: (string | null)[][]): this {
    this.checkShape(notes);
    const { row, column } = this.area;
    notes.forEach((line, r) => {
      line.forEach((note, c) => {
        this.writeNote(row + r, column + c, note);
      });
    });
    return this;
  }
  setNote(note: string | null): this {
    return this.setNotes(this.filled(note));
  }
  clearNote(): this {
    return this.setNote(null);
  }

  protected filled<T>(value: T): T[][] {
    return Array.from({ length: this.bounds.rows }, () => Array<T>(this.bounds.columns).fill(value));
  }

  protected checkShape(values: unknown): asserts values is unknown[][] {
    const { rows, columns } = this.bounds;
    if (!Array.isArray(values) || !values.every((line) => Array.isArray(line))) {
      throw new ScriptError(
        'The parameters (String) do not match the method signature for SpreadsheetApp.Range.setValues.',
      );
    }
    if (values.length !== rows) {
      throw new ScriptError(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    }
    for (const line of values) {
      if (line.length === columns) continue;
      throw new ScriptError(
        `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
      );
    }
  }

  private noteAt(row: number, column: number): string {
    return this.sheet.fsheet.getRange(row, column).getNote()?.note ?? '';
  }

  private writeNote(row: number, column: number, note: string | null): void {
    const cell = this.sheet.fsheet.getRange(row, column);
    const old = this.noteAt(row, column);
    if (note)
      cell.createOrUpdateNote({ note, width: 220, height: 100 } as Parameters<
        typeof cell.createOrUpdateNote
      >[0]);
    else if (old) cell.deleteNote();
  }
}

/** setFormula takes a formula with or without its equals sign; an empty one clears the cell. */
const asFormula = (formula: string): string =>
  formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
