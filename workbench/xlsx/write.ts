// Writes the workbook as an .xlsx file.
import type { IColumnData, IRange, IRowData, IWorksheetData } from '@univerjs/core';
import ExcelJS, { type Worksheet } from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { cellReader } from '../charts/cells.ts';
import { chartPlan } from '../charts/chartPlan.ts';
import { chartSize } from '../charts/chartSize.ts';
import type { Book } from '../engine/book.ts';
import type { ChartRecord, PrintRecord } from '../engine/records.ts';
import { toA1 } from '../services/a1.ts';
import { addCharts, type PlacedChart } from './charts/addCharts.ts';
import { writeColor } from './color.ts';
import { widthOf } from './columnWidth.ts';
import { putOnPaper } from './paging.ts';
import { writeStyle } from './style.ts';
import { type Rule, writeRules } from './validation.ts';
import { writeCellValue } from './writeCell.ts';
import { xmlText } from './xmlText.ts';

export async function writeXlsx(book: Book): Promise<Uint8Array> {
  await book.settle();
  const { data, records } = book.snapshot();
  const file = new ExcelJS.Workbook();
  const resource = (name: string): unknown => {
    const text = data.resources?.find((one) => one.name === name)?.data;
    return text ? JSON.parse(text) : {};
  };
  const notes = resource('SHEET_NOTE_PLUGIN') as Record<
    string,
    Record<string, Record<string, { note: string }>>
  >;
  const rules = resource('SHEET_DATA_VALIDATION_PLUGIN') as Record<string, Rule[]>;
  const charts: PlacedChart[][] = [];
  const read = cellReader(book);
  for (const id of data.sheetOrder) {
    const layout = data.sheets[id] ?? {};
    const sheet = file.addWorksheet(layout.name ?? id, { state: layout.hidden ? 'hidden' : 'visible' });
    writeLayout(sheet, layout);
    writeCells(sheet, book, id);
    for (const merge of layout.mergeData ?? []) sheet.mergeCells(merged(merge));
    writeNotes(sheet, notes[id] ?? {});
    const validations = (sheet as unknown as { dataValidations: { add(a1: string, rule: unknown): void } })
      .dataValidations;
    for (const [a1, rule] of writeRules(rules[id] ?? [])) validations.add(a1, rule);
    for (const format of records.carried[id]?.conditionalFormats ?? []) {
      sheet.addConditionalFormatting(format as ExcelJS.ConditionalFormattingOptions);
    }
    const hung = records.charts.filter((one) => one.sheetId === id);
    charts.push(hung.map((record) => ({ plan: chartPlan(record, read), position: record.position })));
    const print = records.print[id];
    // Paper alone says nothing: it is how this writer marks what it has put on paper itself.
    if (print?.fitToWidth !== undefined || print?.printArea) writePrint(sheet, print);
    else putOnPaper(sheet, layout, hung.map(covered));
  }
  writeNames(
    file,
    resource('SHEET_DEFINED_NAME_PLUGIN') as Record<string, { name: string; formulaOrRefString: string }>,
  );
  return withCharts(new Uint8Array(await file.xlsx.writeBuffer({ zip: { compression: 'STORE' } })), charts);
}

/** The library cannot write charts: they join what it has written, which is packed only then. */
function withCharts(written: Uint8Array, charts: readonly (readonly PlacedChart[])[]): Uint8Array {
  // It also names the folders, which are no parts of the file.
  const parts = unzipSync(written, { filter: ({ name }) => !name.endsWith('/') });
  addCharts(parts, charts);
  return zipSync(parts);
}

const covered = (record: ChartRecord) => ({ row: record.position.row, ...chartSize(record) });

/** A reader of such files overlooks the note of a cell that is not there; one with a style is. */
function writeNotes(sheet: Worksheet, notes: Record<string, Record<string, { note: string }>>): void {
  for (const [row, line] of Object.entries(notes)) {
    for (const [column, { note }] of Object.entries(line)) {
      const cell = sheet.getCell(Number(row) + 1, Number(column) + 1);
      if (cell.value === null) cell.style = { alignment: { vertical: 'bottom' }, ...cell.style };
      cell.note = xmlText(note);
    }
  }
}

const merged = ({ startRow, endRow, startColumn, endColumn }: IRange): string =>
  toA1({
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  });

function writeLayout(sheet: Worksheet, layout: Partial<IWorksheetData>): void {
  const { freeze, showGridlines, tabColor } = layout;
  const split = { xSplit: freeze?.xSplit ?? 0, ySplit: freeze?.ySplit ?? 0 };
  const showGridLines = showGridlines !== 0;
  sheet.views =
    split.xSplit > 0 || split.ySplit > 0
      ? [{ state: 'frozen', ...split, showGridLines }]
      : [{ state: 'normal', showGridLines } as ExcelJS.WorksheetView];
  if (tabColor) sheet.properties.tabColor = writeColor(tabColor);
  for (const [index, column] of Object.entries(layout.columnData ?? {}) as [
    string,
    Partial<IColumnData> | null,
  ][]) {
    if (column?.w) sheet.getColumn(Number(index) + 1).width = widthOf(column.w);
    if (column?.hd) sheet.getColumn(Number(index) + 1).hidden = true;
  }
  for (const [index, row] of Object.entries(layout.rowData ?? {}) as [string, Partial<IRowData> | null][]) {
    if (row?.h && row.ia === 0) sheet.getRow(Number(index) + 1).height = (row.h * 3) / 4;
    if (row?.hd) sheet.getRow(Number(index) + 1).hidden = true;
  }
}

function writeCells(sheet: Worksheet, book: Book, id: string): void {
  const grid = book.grid(id);
  const styles = new Map<unknown, Partial<ExcelJS.Style>>();
  grid.forEachCell((row, column, stored) => {
    const cell = sheet.getCell(row + 1, column + 1);
    const style = grid.style(row, column);
    // One object a style keeps the file small; a style is the same object as long as its name is the same.
    const key = typeof stored.s === 'string' ? stored.s : style;
    const written = styles.get(key) ?? writeStyle(style);
    styles.set(key, written);
    cell.style = written;
    const value = writeCellValue(grid, row, column);
    if (value !== undefined) cell.value = value;
  });
}

function writePrint(sheet: Worksheet, print: PrintRecord): void {
  const { fitToWidth, fitToHeight, ...rest } = print;
  Object.assign(sheet.pageSetup, rest);
  if (fitToWidth === undefined) return;
  Object.assign(sheet.pageSetup, { fitToPage: true, fitToWidth, fitToHeight: fitToHeight ?? 0 });
}

function writeNames(
  file: ExcelJS.Workbook,
  names: Record<string, { name: string; formulaOrRefString: string }>,
): void {
  for (const { name, formulaOrRefString } of Object.values(names)) {
    const parts = /^(.*!)([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(formulaOrRefString);
    if (!parts) continue;
    const [, sheet, column, row, lastColumn, lastRow] = parts;
    const last = lastColumn ? `:$${lastColumn}$${lastRow}` : '';
    file.definedNames.add(`${sheet}$${column}$${row}${last}`, name);
  }
}
