// Range: a place on a sheet, what stands in its cells and how they look. Google keeps all of it in one class.
import { RANGE_TYPE } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import { ScriptError, Service } from '../bridge/service.ts';
import type { Area } from '../engine/area.ts';
import { blankCell } from '../engine/cellValue.ts';
import type { Grid } from '../engine/grid.ts';
import { type Bounds, columnLetters, toA1 } from './a1.ts';
import { type BorderArguments, borders } from './borders.ts';
import {
  align,
  background,
  fontColor,
  fontFamily,
  fontLine,
  fontSize,
  fontStyle,
  fontWeight,
  horizontal,
  instead,
  keyOf,
  nameIn,
  numberFormat,
  type Style,
  type Styler,
  verticalAlign,
  wrapping,
  wraps,
} from './cellStyles.ts';
import { fromEngine } from './color.ts';
import type { ServiceContext } from './context.ts';
import { DataValidation } from './dataValidation.ts';
import { Protection } from './protection.ts';
import { checkShape, filled } from './rangeShape.ts';
import { type SortKey, sortedOrder, sortKeys } from './sort.ts';
import { engineRule, validationSettings } from './validationRule.ts';

/** What a range asks of the sheet it lies on; Sheet stands on ranges and is not known here. */
export interface RangeSheet {
  readonly id: string;
  readonly context: ServiceContext;
  readonly grid: Grid;
  readonly fsheet: FWorksheet;
  getName(): string;
  getSheetId(): number;
  activate(): unknown;
}

export class Range extends Service {
  override readonly service = 'Range';

  constructor(
    readonly sheet: RangeSheet,
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
  get frange(): FRange {
    const { row, column, rows, columns } = this.area;
    return this.sheet.fsheet.getRange(row, column, rows, columns);
  }

  getSheet(): RangeSheet {
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
  getCell(row: number, column: number): Range {
    if (row < 1 || column < 1 || row > this.bounds.rows || column > this.bounds.columns) {
      throw new ScriptError('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Range {
    const { row, column, rows, columns } = this.bounds;
    return new Range(this.sheet, {
      row: row + rowOffset,
      column: column + columnOffset,
      rows: numRows ?? rows,
      columns: numColumns ?? columns,
    });
  }
  activate(): this {
    this.sheet.activate();
    // The selection keeps the kind that it had, a column or a row that was inserted, where none is said.
    const cells = { ...this.frange.getRange(), rangeType: RANGE_TYPE.NORMAL };
    this.sheet.fsheet.getRange(cells).activate();
    this.sheet.context.ui.cellActivated?.(this.area);
    return this;
  }

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
    return this.#cells((row, column) => this.#noteAt(row, column));
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

  setBackground(color: string | null): this {
    return this.#all(background(color));
  }
  setBackgrounds(colors: (string | null)[][]): this {
    return this.#each(colors, background);
  }
  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.#all(background(fromEngine(`rgb(${red},${green},${blue})`, '#ffffff')));
  }
  getBackground(): string {
    return this.#read((style) => fromEngine(style.bg?.rgb, '#ffffff'))[0]?.[0] ?? '';
  }
  getBackgrounds(): string[][] {
    return this.#read((style) => fromEngine(style.bg?.rgb, '#ffffff'));
  }
  setFontColor(color: string | null): this {
    return this.#all(fontColor(color));
  }
  setFontColors(colors: (string | null)[][]): this {
    return this.#each(colors, fontColor);
  }
  getFontColors(): string[][] {
    return this.#read((style) => fromEngine(style.cl?.rgb, '#000000'));
  }
  setFontFamily(family: string | null): this {
    return this.#all(fontFamily(family));
  }
  setFontSize(size: number | null): this {
    return this.#all(fontSize(size));
  }
  setFontSizes(sizes: (number | null)[][]): this {
    return this.#each(sizes, fontSize);
  }
  setFontWeight(weight: string | null): this {
    return this.#all(fontWeight(weight));
  }
  setFontWeights(weights: (string | null)[][]): this {
    return this.#each(weights, fontWeight);
  }
  getFontWeights(): string[][] {
    return this.#read((style) => (style.bl ? 'bold' : 'normal'));
  }
  getFontWeight(): string {
    return this.getFontWeights()[0]?.[0] ?? '';
  }
  setFontStyle(style: string | null): this {
    return this.#all(fontStyle(style));
  }
  setFontLine(line: string | null): this {
    return this.#all(fontLine(line));
  }
  setNumberFormat(pattern: string): this {
    return this.#all(numberFormat(pattern));
  }
  setNumberFormats(patterns: string[][]): this {
    return this.#each(patterns, numberFormat);
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? '';
  }
  getNumberFormats(): string[][] {
    return this.#read((style) => style.n?.pattern ?? '');
  }
  setHorizontalAlignment(name: string | null): this {
    return this.#all(align(name));
  }
  setHorizontalAlignments(names: (string | null)[][]): this {
    return this.#each(names, align);
  }
  getHorizontalAlignment(): string {
    return this.#read((style) => keyOf(horizontal, style.ht, 'general'))[0]?.[0] ?? '';
  }
  setVerticalAlignment(name: string | null): this {
    return this.#all(verticalAlign(name));
  }
  setWrap(wrap: boolean): this {
    return this.#wrapped(wrap ? 'WRAP' : 'OVERFLOW');
  }
  setWraps(wraps: boolean[][]): this {
    return this.#each(wraps, wrapping);
  }
  setWrapStrategy(strategy: unknown): this {
    return this.#wrapped(String(strategy));
  }
  getWrap(): boolean {
    return this.#read((style) => style.tb === wraps['WRAP'])[0]?.[0] ?? false;
  }
  setTextRotation(degrees: number): this {
    return this.#all({ tr: { a: -degrees } });
  }
  clearFormat(): this {
    this.sheet.grid.clearStyles([this.area]);
    return this;
  }

  setBorder(...sides: BorderArguments): this {
    this.sheet.grid.setStyles([this.area], borders(...sides));
    return this;
  }
  merge(): this {
    return this.#merged((range) => range.merge({ isForceMerge: true }));
  }
  mergeAcross(): this {
    return this.#merged((range) => range.mergeAcross({ isForceMerge: true }));
  }
  mergeVertically(): this {
    return this.#merged((range) => range.mergeVertically({ isForceMerge: true }));
  }
  breakApart(): this {
    return this.#merged((range) => range.breakApart());
  }
  isPartOfMerge(): boolean {
    return this.frange.isPartOfMerge();
  }

  clear(): this {
    return this.clearContent().clearFormat().clearNote();
  }

  async copyTo(destination: Range, options: { formatOnly?: boolean } = {}): Promise<void> {
    const { formatOnly = false, ...unknown } = options;
    const [option] = Object.keys(unknown);
    if (option) throw new ScriptError(`copyTo() with ${option} is not implemented in the local workbench`);
    await this.sheet.context.book.settle();
    const { sheet } = destination;
    const target = destination.offset(0, 0, this.bounds.rows, this.bounds.columns).area;
    const { row, column } = target;
    const cells = filled(this.bounds, 0).map((line, r) =>
      line.map((_, c) => {
        const copy = this.sheet.grid.copyOf(this.area.row + r, this.area.column + c);
        return formatOnly ? { ...sheet.grid.copyOf(row + r, column + c), s: copy.s } : copy;
      }),
    );
    sheet.grid.write(target, cells);
  }

  /** A larger place is filled by repeating the range. */
  copyFormatToRange(sheet: RangeSheet, column: number, columnEnd: number, row: number, rowEnd: number): void {
    const bounds = { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
    const { area } = new Range(sheet, bounds);
    const styles = this.#cells((r, c) => this.sheet.grid.style(r, c));
    sheet.grid.setStyles([area], (r, c) => {
      const line = styles[r % styles.length] ?? [];
      return instead(line[c % line.length] ?? {}, sheet.grid.style(area.row + r, area.column + c));
    });
  }

  setDataValidation(rule: DataValidation | null): this {
    this.frange.setDataValidation(
      rule === null ? (null as never) : engineRule(rule.settings, this.sheet.context.book),
    );
    return this;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }
  getDataValidation(): DataValidation | null {
    const { row, column } = this.area;
    const rule = this.sheet.fsheet.getRange(row, column).getDataValidation();
    return rule ? new DataValidation(validationSettings(rule)) : null;
  }

  protect(): Protection {
    return Protection.create(this.sheet.context.book, this.sheet.id, this.getA1Notation());
  }

  /** Sorts the rows by one or more columns of the sheet, as numbers, then texts, then blanks. */
  async sort(spec: SortKey | SortKey[]): Promise<this> {
    const keys = sortKeys(spec);
    for (const { column } of keys) {
      if (column >= this.getColumn() && column <= this.getLastColumn()) continue;
      throw new ScriptError(`Sort column ${columnLetters(column)} is outside the range.`);
    }
    const values = await this.getValues();
    const cells = this.#cells((row, column) => this.sheet.grid.copyOf(row, column));
    const order = sortedOrder(values, keys, this.getColumn());
    this.sheet.grid.write(
      this.area,
      order.map((index) => cells[index] ?? []),
    );
    return this;
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
  #all(style: Style): this {
    this.sheet.grid.setStyles([this.area], () => style);
    return this;
  }
  #each<T>(values: T[][], styler: Styler<T>): this {
    checkShape(this.bounds, values);
    this.sheet.grid.setStyles([this.area], (r, c) => styler(values[r]?.[c] as T));
    return this;
  }
  #read<T>(pick: (style: Style) => T): T[][] {
    return this.#cells((row, column) => pick(this.sheet.grid.style(row, column)));
  }
  #cells<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column } = this.area;
    return filled(this.bounds, 0).map((line, r) => line.map((_, c) => read(row + r, column + c)));
  }
  /** By way of the engine's own command, which also fits the heights of the rows. */
  #wrapped(strategy: string): this {
    this.frange.setWrapStrategy(nameIn(wraps, strategy, 'wrap'));
    return this;
  }
  #merged(change: (range: FRange) => unknown): this {
    change(this.frange);
    return this;
  }
}

/** setFormula takes a formula with or without its equals sign; an empty one clears the cell. */
const asFormula = (formula: string): string =>
  formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
