// Sheet: looks, order, charts, metadata, protection.
import { EmbeddedChart as Chart, type EmbeddedChart, type EmbeddedChartBuilder, newChart } from './chart.ts';
import { fromEngine, toHex } from './color.ts';
import { addMetadata, type DeveloperMetadata, DeveloperMetadataFinder } from './metadata.ts';
import { Protection } from './protection.ts';
import { RangeList } from './rangeList.ts';
import { ScriptError } from './service.ts';
import { SheetBase } from './sheetBase.ts';

export class Sheet extends SheetBase {
  protected override get own(): Sheet {
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
  getParent() {
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
      .map((chart) => new Chart(this, chart));
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
    return Protection.create(this, null);
  }
  getProtections(type: unknown): Protection[] {
    const ofSheet = String(type) === 'SHEET';
    return this.context.book.records.protections
      .filter((one) => one.sheetId === this.id && (one.a1 === null) === ofSheet)
      .map((one) => new Protection(this, one.id));
  }
}
