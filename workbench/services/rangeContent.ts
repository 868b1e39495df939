// Range: values, formulas, notes.
import { blankCell } from '../engine/cellValue.ts';
import { RangePlace } from './rangePlace.ts';
import { checkShape, filled } from './rangeShape.ts';

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
    checkShape(this.bounds, values);
    this.sheet.grid.setValues(this.area, values);
    return this;
  }
  setValue(value: unknown): this {
    this.sheet.grid.setEach([this.area], () => value);
    return this;
  }
  getFormulas() {
    return this.sheet.grid.formulas(this.area);
  }
  getFormula() {
    return this.sheet.grid.formulas({ ...this.area, rows: 1, columns: 1 })[0]?.[0] ?? '';
  }
  setFormulas(formulas: string[][]): this {
    checkShape(this.bounds, formulas);
    this.sheet.grid.setValues(
      this.area,
      formulas.map((line) => line.map(asFormula)),
    );
    return this;
  }
  setFormula(formula: string): this {
    this.sheet.grid.setEach([this.area], () => asFormula(formula));
    return this;
  }
  clearContent(): this {
    this.sheet.grid.writeEach([this.area], blankCell);
    return this;
  }
  getNotes(): string[][] {
    const { row, column } = this.area;
    return filled(this.bounds, '').map((line, r) => line.map((_, c) => this.#noteAt(row + r, column + c)));
  }
  getNote(): string {
    return this.#noteAt(this.area.row, this.area.column);
  }
  setNotes(notes: (string | null)[][]): this {
    checkShape(this.bounds, notes);
    const { row, column } = this.area;
    notes.forEach((line, r) => {
      line.forEach((note, c) => {
        this.#writeNote(row + r, column + c, note);
      });
    });
    return this;
  }
  setNote(note: string | null): this {
    return this.setNotes(filled(this.bounds, note));
  }
  clearNote(): this {
    return this.setNote(null);
  }

  #noteAt(row: number, column: number): string {
    return this.sheet.fsheet.getRange(row, column).getNote()?.note ?? '';
  }

  #writeNote(row: number, column: number, note: string | null): void {
    const cell = this.sheet.fsheet.getRange(row, column);
    const old = this.#noteAt(row, column);
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
