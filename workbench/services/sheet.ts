// Sheet: its cells by ranges, rows and columns, its looks, and what hangs on it.
import type { FWorksheet } from '@univerjs/sheets/facade';
import { ScriptError, Service } from '../bridge/service.ts';
import type { Grid } from '../engine/grid.ts';
import { type Bounds, parseA1, splitSheetName } from './a1.ts';
import { EmbeddedChart, type EmbeddedChartBuilder, newChart } from './chart.ts';
import { fromEngine, toHex } from './color.ts';
import type { ServiceContext } from './context.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './metadata.ts';
import { Protection } from './protection.ts';
import { Range } from './range.ts';
import { RangeList } from './rangeList.ts';

/** What a sheet asks of its spreadsheet, which is made of sheets. */
export interface ParentSpreadsheet {
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  setActiveSheet(sheet: Sheet): Sheet;
}

export class Sheet extends Service {
  override readonly service = 'Sheet';

  constructor(
    readonly context: ServiceContext,
    readonly spreadsheet: ParentSpreadsheet,
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

  getRange(a: number | string, column = 1, rows = 1, columns = 1): Range {
    if (typeof a === 'number') return new Range(this, { row: a, column, rows, columns });
    const { sheetName, a1 } = splitSheetName(a);
    const home = sheetName === undefined ? this : this.spreadsheet.getSheetByName(sheetName);
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

  getName(): string {
    return this.fsheet.getSheetName();
  }
  getSheetName(): string {
    return this.getName();
  }
  setName(name: string): this {
    const other = this.spreadsheet.getSheetByName(name);
    if (other && other.id !== this.id) {
      throw new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    this.fsheet.setName(name);
    return this;
  }
  getParent(): ParentSpreadsheet {
    return this.spreadsheet;
  }
  /** Google numbers its sheets; here the number is derived from the engine's id and stays the same. */
  getSheetId(): number {
    return [...this.id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
  }
  getIndex(): number {
    return this.spreadsheet.getSheets().findIndex((sheet) => sheet.id === this.id) + 1;
  }
  activate(): this {
    this.spreadsheet.setActiveSheet(this);
    return this;
  }
  hideSheet(): this {
    this.fsheet.hideSheet();
    return this;
  }
  showSheet(): this {
    this.fsheet.showSheet();
    return this;
  }
  isSheetHidden(): boolean {
    return Boolean(this.fsheet.isSheetHidden());
  }
  setTabColor(color: string | null): this {
    this.fsheet.setTabColor(color === null ? '' : toHex(color));
    return this;
  }
  getTabColor(): string | null {
    const color = this.fsheet.getTabColor();
    return color ? fromEngine(color, '') : null;
  }
  setHiddenGridlines(hidden: boolean): this {
    this.fsheet.setHiddenGridlines(hidden);
    return this;
  }
  hasHiddenGridlines(): boolean {
    return this.fsheet.hasHiddenGridLines();
  }
  setFrozenRows(rows: number): void {
    this.fsheet.setFrozenRows(rows);
  }
  getFrozenRows(): number {
    return this.fsheet.getFrozenRows();
  }
  setFrozenColumns(columns: number): void {
    this.fsheet.setFrozenColumns(columns);
  }
  getFrozenColumns(): number {
    return this.fsheet.getFrozenColumns();
  }
  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): this {
    this.fsheet.setColumnWidths(column - 1, count, width);
    return this;
  }
  getColumnWidth(column: number): number {
    return this.fsheet.getColumnWidth(column - 1);
  }
  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): this {
    this.fsheet.setRowHeights(row - 1, count, height);
    return this;
  }
  setRowHeightsForced(row: number, count: number, height: number): this {
    this.fsheet.setRowHeightsForced(row - 1, count, height);
    return this;
  }
  getRowHeight(row: number): number {
    return this.fsheet.getRowHeight(row - 1);
  }
  hideRows(row: number, count = 1): void {
    this.fsheet.hideRows(row - 1, count);
  }
  showRows(row: number, count = 1): void {
    this.fsheet.showRows(row - 1, count);
  }
  hideColumns(column: number, count = 1): void {
    this.fsheet.hideColumns(column - 1, count);
  }
  showColumns(column: number, count = 1): void {
    this.fsheet.showColumns(column - 1, count);
  }
  getRangeList(notations: string[]): RangeList {
    const ranges = notations.map((notation) => this.getRange(notation));
    if (ranges.some((range) => range.sheet !== this)) throw new ScriptError('Range not found');
    return new RangeList(this, ranges);
  }

  newChart(): EmbeddedChartBuilder {
    return newChart(this);
  }
  insertChart(chart: EmbeddedChart): void {
    const { book } = this.context;
    book.records.charts = [
      ...book.records.charts,
      { ...chart.record, chartId: book.nextId(), sheetId: this.id },
    ];
    this.context.ui.chartsChanged();
  }
  updateChart(chart: EmbeddedChart): void {
    const { records } = this.context.book;
    if (!records.charts.some((one) => one.chartId === chart.record.chartId)) {
      throw new ScriptError('The chart is not on this sheet.');
    }
    records.charts = records.charts.map((one) => (one.chartId === chart.record.chartId ? chart.record : one));
    this.context.ui.chartsChanged();
  }
  removeChart(chart: EmbeddedChart): void {
    const { records } = this.context.book;
    records.charts = records.charts.filter((one) => one.chartId !== chart.record.chartId);
    this.context.ui.chartsChanged();
  }
  getCharts(): EmbeddedChart[] {
    return this.context.book.records.charts
      .filter((chart) => chart.sheetId === this.id)
      .map((chart) => new EmbeddedChart(this, chart));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.context.book, this.id, key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.createDeveloperMetadataFinder().find();
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.context.book, this.id);
  }
  protect(): Protection {
    return Protection.create(this.context.book, this.id, null);
  }
  getProtections(type: unknown): Protection[] {
    const ofSheet = String(type) === 'SHEET';
    return this.context.book.records.protections
      .filter((one) => one.sheetId === this.id && (one.a1 === null) === ofSheet)
      .map((one) => new Protection(this.context.book, one.id));
  }

  /** appendRow is the one write at Google's that makes room for itself. */
  #grow(rows: number, columns: number): void {
    if (rows > this.getMaxRows()) this.fsheet.setRowCount(rows);
    if (columns > this.getMaxColumns()) this.fsheet.setColumnCount(columns);
  }
  #checkInside(bounds: Bounds): void {
    new Range(this, bounds);
  }
  #clearNotesOf(range: Range): void {
    for (const note of this.fsheet.getNotes()) {
      if (note.row < range.getLastRow()) this.fsheet.getRange(note.row, note.col).deleteNote();
    }
  }
}
