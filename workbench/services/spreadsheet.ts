// Spreadsheet: its sheets, names, metadata and toasts.

import { ScriptError, Service } from '../bridge/service.ts';
import { splitSheetName } from './a1.ts';
import type { ServiceContext } from './context.ts';
import { addMetadata, DeveloperMetadata, DeveloperMetadataFinder } from './metadata.ts';
import { NamedRange } from './namedRange.ts';
import type { Range } from './range.ts';
import { Sheet } from './sheet.ts';

export class Spreadsheet extends Service {
  override readonly service = 'Spreadsheet';
  private readonly known = new Map<string, Sheet>();

  constructor(readonly context: ServiceContext) {
    super();
  }

  getId(): string {
    return this.context.book.workbook.getId();
  }
  getName(): string {
    return this.context.book.workbook.getName();
  }
  rename(name: string): void {
    this.context.book.workbook.setName(name);
  }
  getSpreadsheetTimeZone(): string {
    return this.context.book.timeZone;
  }
  getSpreadsheetLocale(): string {
    return 'ja_JP';
  }
  getSheets(): Sheet[] {
    return this.context.book.sheets().map((sheet) => this.#sheetOf(sheet.getSheetId()));
  }
  getNumSheets(): number {
    return this.context.book.sheets().length;
  }
  /** Google's own look-up, too, tells upper from lower case. */
  getSheetByName(name: string): Sheet | null {
    const found = this.context.book.sheets().find((sheet) => sheet.getSheetName() === String(name));
    return found ? this.#sheetOf(found.getSheetId()) : null;
  }
  getActiveSheet(): Sheet {
    return this.#sheetOf(this.context.book.workbook.getActiveSheet().getSheetId());
  }
  setActiveSheet(sheet: Sheet): Sheet {
    this.context.book.workbook.setActiveSheet(sheet.id);
    this.context.ui.activeSheetChanged?.(sheet.id);
    return sheet;
  }
  getActiveRange(): Range | null {
    const range = this.context.book.workbook.getActiveRange()?.getRange();
    if (!range) return null;
    const { startRow, startColumn, endRow, endColumn } = range;
    return this.getActiveSheet().getRange(
      startRow + 1,
      startColumn + 1,
      endRow - startRow + 1,
      endColumn - startColumn + 1,
    );
  }
  getActiveCell(): Range {
    return this.getActiveRange()?.getCell(1, 1) ?? this.getActiveSheet().getRange(1, 1);
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  insertSheet(first?: string | number, second?: number): Sheet {
    const name = typeof first === 'string' ? first : this.#freeName();
    const index = typeof first === 'number' ? first : second;
    if (this.getSheetByName(name)) {
      throw new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const place = index ?? this.getActiveSheet().getIndex();
    const created = this.context.book.workbook.create(name, 1000, 26, { index: place });
    return this.setActiveSheet(this.#sheetOf(created.getSheetId()));
  }
  deleteSheet(sheet: Sheet): void {
    if (this.getNumSheets() === 1) throw new ScriptError("You can't remove all the sheets in a document.");
    const { book, ui } = this.context;
    book.workbook.deleteSheet(sheet.id);
    this.known.delete(sheet.id);
    const { records } = book;
    records.charts = records.charts.filter((one) => one.sheetId !== sheet.id);
    records.metadata = records.metadata.filter((one) => one.sheetId !== sheet.id);
    records.protections = records.protections.filter((one) => one.sheetId !== sheet.id);
    delete records.print[sheet.id];
    delete records.carried[sheet.id];
    ui.chartsChanged();
  }
  moveActiveSheet(position: number): void {
    this.context.book.workbook.moveActiveSheet(position - 1);
  }
  getRange(notation: string): Range {
    return this.getActiveSheet().getRange(notation);
  }
  toast(message: string, title = '', seconds = 5): void {
    this.context.ui.toast({ title, message: String(message), seconds });
  }

  getRangeByName(name: string): Range | null {
    const found = this.context.book.workbook.getDefinedName(name);
    if (!found) return null;
    const { sheetName, a1 } = splitSheetName(found.getFormulaOrRefString());
    const sheet = sheetName === undefined ? this.getActiveSheet() : this.getSheetByName(sheetName);
    return sheet?.getRange(a1) ?? null;
  }
  setNamedRange(name: string, range: Range): void {
    const { workbook } = this.context.book;
    if (workbook.getDefinedName(name)) workbook.deleteDefinedName(name);
    const sheet = range.getSheet().getName().replaceAll("'", "''");
    workbook.insertDefinedName(name, `'${sheet}'!${range.getA1Notation()}`);
  }
  removeNamedRange(name: string): void {
    this.context.book.workbook.deleteDefinedName(name);
  }
  getNamedRanges(): NamedRange[] {
    return this.context.book.workbook.getDefinedNames().map((name) => new NamedRange(this, name.getName()));
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): this {
    addMetadata(this.context.book, null, key, rest);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    const { book } = this.context;
    return book.records.metadata
      .filter((one) => one.sheetId === null)
      .map((one) => new DeveloperMetadata(book, one));
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.context.book, undefined);
  }

  #sheetOf(id: string): Sheet {
    let sheet = this.known.get(id);
    if (!sheet) {
      sheet = new Sheet(this.context, this, id);
      this.known.set(id, sheet);
    }
    return sheet;
  }
  #freeName(): string {
    for (let number = this.getNumSheets() + 1; ; number++) {
      if (!this.getSheetByName(`シート${number}`)) return `シート${number}`;
    }
  }
}
