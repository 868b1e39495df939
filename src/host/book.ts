// The open spreadsheet: a few batch reads, a few batch writes. The only module that touches cells.
import type { Book } from '../actions/kit/book.ts';
import type { Block, Cell, Grid } from '../tabs/kit/grid.ts';
import { cellValue } from './cellValue.ts';
import { isDate, isoDates } from './dates.ts';
import { drawTab } from './draw.ts';
import { ensureSize } from './size.ts';
import { lookAt, type TabAsItIs } from './standing.ts';

/** 30 seconds: longer than any of our writes, shorter than a person's patience. */
const LOCK_MS = 30_000;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const toIso = isoDates(() => spreadsheet.getSpreadsheetTimeZone());
  const toCell = (value: unknown): Cell => (isDate(value) ? toIso(value) : (value as Cell));

  const toCells = (range: GoogleAppsScript.Spreadsheet.Range): Cell[][] =>
    (range.getValues() as unknown[][]).map((row) => row.map(toCell));

  /** Tabs whose memory was asked for: an action does that before it writes, so drawing need not read. */
  const standing = new Map<string, TabAsItIs>();

  const sheetOf = (tab: string): Sheet => {
    const sheet = spreadsheet.getSheetByName(tab);
    if (!sheet) throw new Error(`no tab named ${tab}`);
    return sheet;
  };

  const write = ({ tab, row, column, values, likeRow }: Block) => {
    const [first = []] = values;
    if (first.length === 0) return;
    const sheet = sheetOf(tab);
    ensureSize(sheet, row + values.length - 1, column + first.length - 1);
    const range = sheet.getRange(row, column, values.length, first.length);
    if (likeRow) {
      const [lastColumn, lastRow] = [column + first.length - 1, row + values.length - 1];
      sheet
        .getRange(likeRow, column, 1, first.length)
        .copyFormatToRange(sheet, column, lastColumn, row, lastRow);
    }
    range.setValues(values.map((line) => line.map(cellValue)));
  };

  return {
    today: () => toIso(new Date()),
    tabNames: () => spreadsheet.getSheets().map((sheet) => sheet.getName()),
    read: (tabs) =>
      tabs.flatMap((tab): Grid[] => {
        const sheet = spreadsheet.getSheetByName(tab);
        if (!sheet) return [];
        return [{ tab, rows: toCells(sheet.getDataRange()) }];
      }),
    extent: (tab) => {
      const sheet = sheetOf(tab);
      return { rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
    },
    cells: (tab, { row, column, rows, columns }) =>
      toCells(sheetOf(tab).getRange(row, column, rows, columns)),
    formulas: (tab) => sheetOf(tab).getDataRange().getFormulas(),
    write: (blocks) => blocks.forEach(write),
    fill: (tab, cells, value) => {
      if (cells.length === 0) return;
      const ranges = sheetOf(tab).getRangeList([...cells]);
      if (value === '') ranges.clearContent();
      else ranges.setValue(cellValue(value));
    },
    show: (tab, cell = 'A1') => void sheetOf(tab).getRange(cell).activate(),
    memory: (tab) => {
      const found = lookAt(sheetOf(tab));
      standing.set(tab, found);
      return found.memory?.getValue() ?? undefined;
    },
    draw: (model) => drawTab(spreadsheet, model, standing.get(model.name)),
    locked: (work) => {
      const lock = LockService.getDocumentLock();
      lock.waitLock(LOCK_MS);
      try {
        return work();
      } finally {
        SpreadsheetApp.flush();
        lock.releaseLock();
      }
    },
    newId: () => Utilities.getUuid(),
  };
}
