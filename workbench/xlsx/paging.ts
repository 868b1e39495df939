// How a tab of a file is put on A4 paper where nobody has said so.
import type { IWorksheetData } from '@univerjs/core';
import type { Worksheet } from 'exceljs';
import { type Covered, paperOf } from '../paper/paper.ts';

const MARGIN_INCHES = 0.39;
const A4 = 9;
/** Fonts differ, and with them the width of a column: a page is filled only so far. */
const FILL = 0.8;
const USUAL_COLUMN = 88;
const USUAL_ROW = 24;

export function putOnPaper(
  sheet: Worksheet,
  layout: Partial<IWorksheetData>,
  charts: readonly Covered[],
): void {
  const { rowCount, columnCount } = sheet;
  if (rowCount === 0) return;
  const frozenRows = layout.freeze?.ySplit ?? 0;
  const { orientation, scale, onePage, breaks } = paperOf({
    rows: Array.from({ length: rowCount }, (_, at) => layout.rowData?.[at]?.h ?? USUAL_ROW),
    columns: Array.from({ length: columnCount }, (_, at) => layout.columnData?.[at]?.w ?? USUAL_COLUMN),
    filled: Array.from({ length: rowCount }, (_, at) => sheet.getRow(at + 1).hasValues),
    charts,
    frozenRows,
  });
  const margin = MARGIN_INCHES;
  const margins = { left: margin, right: margin, top: margin, bottom: margin, header: 0, footer: 0 };
  Object.assign(sheet.pageSetup, { paperSize: A4, orientation, margins });
  if (onePage) {
    Object.assign(sheet.pageSetup, { fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
    return;
  }
  // A scale and not "fit to width": with that, spreadsheets overlook page breaks.
  Object.assign(sheet.pageSetup, { scale: Math.floor(scale * FILL * 100) });
  if (frozenRows > 0) sheet.pageSetup.printTitlesRow = `1:${frozenRows}`;
  for (const row of breaks) sheet.getRow(row).addPageBreak();
}
