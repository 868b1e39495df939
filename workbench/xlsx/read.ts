// Reads an .xlsx file as a workbook.
import type { ICellData, IColumnData, IRowData, IStyleData, IWorksheetData } from '@univerjs/core';
import ExcelJS, { type Cell, type Row, type Worksheet } from 'exceljs';
import { emptySnapshot, type WorkbookSnapshot } from '../engine/engine.ts';
import { emptyRecords } from '../engine/records.ts';
import { parseA1 } from '../services/a1.ts';
import { readColor } from './color.ts';
import { pixelsOf } from './columnWidth.ts';
import { readJapaneseFormats } from './japaneseFormats.ts';
import type { RangeName } from './package/definedNames.ts';
import type { Note } from './package/notes.ts';
import { openPackage, type WorkbookPackage } from './package/workbookPackage.ts';
import { readCell } from './readCell.ts';
import { readStyle } from './style.ts';
import { FileFault, UnreadableWorkbook } from './unreadable.ts';
import { type Rule, readRules } from './validation.ts';

const rowPixels = (points: number): number => Math.round((points * 4) / 3);

export interface OpenedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** What the file holds that the workbench cannot show, named; empty if there is nothing. */
  readonly notShown: string;
}

export async function readXlsx(bytes: Uint8Array, name: string): Promise<OpenedWorkbook> {
  const file = new ExcelJS.Workbook();
  readJapaneseFormats(file.xlsx);
  try {
    const book = openPackage(bytes);
    await file.xlsx.load(book.bytes as unknown as ExcelJS.Buffer);
    const snapshot = toSnapshot(file, book, name.replace(/\.xl[st][xm]$/i, ''));
    return { snapshot, notShown: book.notShown };
  } catch (error) {
    throw new UnreadableWorkbook(name, error instanceof FileFault ? error.fault : 'damaged', {
      cause: error,
    });
  }
}

function toSnapshot(file: ExcelJS.Workbook, book: WorkbookPackage, name: string): WorkbookSnapshot {
  const empty = emptySnapshot(name);
  // A file may hold nothing but sheets that cannot be shown.
  if (book.sheets.length === 0) return empty;
  const records = emptyRecords();
  const styles: Record<string, IStyleData> = {};
  const styleIds = new Map<unknown, string | undefined>();
  const styleId = (cell: Cell): string | undefined => {
    // exceljs shares one object among the cells of a style.
    if (styleIds.has(cell.style)) return styleIds.get(cell.style);
    const style = readStyle(cell.style);
    const id = style && `x${styleIds.size}`;
    if (style && id) styles[id] = style;
    styleIds.set(cell.style, id);
    return id;
  };
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const notes: Record<string, Record<number, Record<number, object>>> = {};
  const rules: Record<string, Rule[]> = {};
  file.worksheets.forEach((sheet, index) => {
    const id = `sheet${index + 1}`;
    const { name = id, notes: noted = [] } = book.sheets[index] ?? {};
    sheets[id] = { id, name, ...readLayout(sheet), cellData: readCells(sheet, styleId) };
    notes[id] = readNotes(noted);
    rules[id] = readRules(validations(sheet));
    records.print[id] = readPrint(sheet);
    const formats = (sheet as unknown as { conditionalFormattings?: unknown[] }).conditionalFormattings;
    if (formats?.length) records.carried[id] = { conditionalFormats: formats };
  });
  const resources = [
    { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(notes) },
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(rules) },
    { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(readNames(book.names)) },
  ];
  const data = { ...empty.data, name, styles, sheets, sheetOrder: Object.keys(sheets), resources };
  return { version: 1, data: data as WorkbookSnapshot['data'], records };
}

const validations = (sheet: Worksheet): Parameters<typeof readRules>[0] =>
  (sheet as unknown as { dataValidations: { model: Parameters<typeof readRules>[0] } }).dataValidations.model;

function lineOf<T>(lines: Record<number, Record<number, T>>, row: number): Record<number, T> {
  const line = lines[row] ?? {};
  lines[row] = line;
  return line;
}

/** The rows that are there; the library's own way to walk them makes those in between. */
function rowsOf(sheet: Worksheet): Row[] {
  return Array.from({ length: sheet.rowCount }, (_, index) => sheet.findRow(index + 1)).filter(
    (row) => row !== undefined,
  );
}

type Cells = Record<number, Record<number, ICellData>>;

function readCells(sheet: Worksheet, styleId: (cell: Cell) => string | undefined): Cells {
  const cells: Cells = {};
  const spilled: string[] = [];
  for (const row of rowsOf(sheet)) {
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (!cell) continue;
      const content = cell.isMerged && cell.master !== cell ? {} : readCell(cell);
      const s = styleId(cell);
      if (s === undefined && Object.keys(content).length === 0) continue;
      const line = lineOf(cells, row.number - 1);
      line[column - 1] = { ...content, ...(s === undefined ? {} : { s }) };
      const { shareType, ref } = (cell.value ?? {}) as { shareType?: string; ref?: string };
      if (shareType === 'array' && ref?.includes(':')) spilled.push(ref);
    }
  }
  for (const ref of spilled) forgetSpilled(cells, ref);
  return cells;
}

/** What an array formula put into its neighbours comes back when it is calculated; left there, it would be in the way. */
function forgetSpilled(cells: Cells, ref: string): void {
  const { row, column, rows, columns } = parseA1(ref, 1, 1);
  for (let r = row - 1; r < row - 1 + rows; r++) {
    for (let c = column - 1; c < column - 1 + columns; c++) {
      const cell = cells[r]?.[c];
      if (cell && !cell.f) cells[r] = { ...cells[r], [c]: cell.s == null ? {} : { s: cell.s } };
    }
  }
}

function readLayout(sheet: Worksheet): Partial<IWorksheetData> {
  const columnData: Record<number, Partial<IColumnData>> = {};
  (sheet.columns ?? []).forEach((column, index) => {
    if (column.width === undefined && !column.hidden) return;
    columnData[index] = {
      ...(column.width === undefined ? {} : { w: pixelsOf(column.width) }),
      ...(column.hidden ? { hd: 1 } : {}),
    };
  });
  const rowData: Record<number, Partial<IRowData>> = {};
  for (const row of rowsOf(sheet)) {
    if (!row.height && !row.hidden) continue;
    rowData[row.number - 1] = {
      ...(row.height ? { h: rowPixels(row.height), ia: 0 } : {}),
      ...(row.hidden ? { hd: 1 } : {}),
    };
  }
  const view = ((sheet.views as typeof sheet.views | null)?.[0] ?? {}) as {
    state?: string;
    xSplit?: number;
    ySplit?: number;
    showGridLines?: boolean;
  };
  const frozen = view.state === 'frozen';
  const xSplit = frozen ? (view.xSplit ?? 0) : 0;
  const ySplit = frozen ? (view.ySplit ?? 0) : 0;
  const tabColor = readColor(sheet.properties.tabColor);
  return {
    rowCount: Math.max(1000, sheet.rowCount),
    columnCount: Math.max(26, sheet.columnCount),
    columnData,
    rowData,
    mergeData: sheet.model.merges.map((merge) => {
      const { row, column, rows, columns } = parseA1(String(merge), 1, 1);
      return {
        startRow: row - 1,
        endRow: row + rows - 2,
        startColumn: column - 1,
        endColumn: column + columns - 2,
      };
    }),
    freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 },
    showGridlines: view.showGridLines === false ? 0 : 1,
    hidden: sheet.state === 'visible' ? 0 : 1,
    ...(tabColor ? { tabColor } : {}),
  };
}

function readNotes(noted: readonly Note[]): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  for (const { row, column, text } of noted) {
    const place = { row: row - 1, col: column - 1 };
    const line = lineOf(notes, place.row);
    line[place.col] = { note: text, width: 220, height: 100, id: `n${row}-${column}`, ...place };
  }
  return notes;
}

function readPrint(sheet: Worksheet): WorkbookSnapshot['records']['print'][string] {
  const { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, printArea } = sheet.pageSetup;
  return {
    ...(paperSize ? { paperSize } : {}),
    ...(orientation ? { orientation } : {}),
    ...(fitToPage ? { fitToWidth: fitToWidth ?? 1, fitToHeight: fitToHeight ?? 0 } : {}),
    ...(printArea ? { printArea } : {}),
  };
}

function readNames(names: readonly RangeName[]): Record<string, object> {
  return Object.fromEntries(
    names.map(({ name, ref }, index) => {
      const id = `name${index + 1}`;
      return [id, { id, name, formulaOrRefString: ref, localSheetId: 'AllDefaultWorkbook' }];
    }),
  );
}
