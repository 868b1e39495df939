// How a tab is put on A4 paper where nobody has said so: as wide as the page, broken between blocks and never inside one.
import type { IWorksheetData } from '@univerjs/core';
import type { Worksheet } from 'exceljs';

/** A4 less a margin of 10 mm all round, in pixels of 1/96 inch. */
const SHORT_SIDE = 718;
const LONG_SIDE = 1047;
const MARGIN_INCHES = 0.39;
const A4 = 9;
/** Smaller than this nobody can read. */
const SMALLEST = 0.55;
/** Fonts differ, and with them the width of a column: a page is filled only so far. */
const FILL = 0.8;
const USUAL_COLUMN = 88;
const USUAL_ROW = 24;

/** Rows from 1, both included. */
interface Block {
  readonly from: number;
  readonly to: number;
}

export interface Covered {
  readonly row: number;
  readonly height: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function sizes(sheet: Worksheet, layout: Partial<IWorksheetData>) {
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => layout.rowData?.[at]?.h ?? USUAL_ROW);
  const columns = Array.from(
    { length: sheet.columnCount },
    (_, at) => layout.columnData?.[at]?.w ?? USUAL_COLUMN,
  );
  return { rows, columns };
}

/** Runs of rows that hold something; a chart's rows belong to the block they touch. */
function blocksOf(sheet: Worksheet, rows: readonly number[], charts: readonly Covered[]): Block[] {
  const filled = rows.map((_, at) => sheet.getRow(at + 1).hasValues);
  for (const { row, height } of charts) {
    for (let at = row - 1, left = height; at < rows.length && left > 0; at += 1) {
      filled[at] = true;
      left -= rows[at] ?? USUAL_ROW;
    }
  }
  const blocks: Block[] = [];
  filled.forEach((is, at) => {
    if (!is) return;
    const last = blocks[blocks.length - 1];
    if (last && last.to === at) blocks[blocks.length - 1] = { ...last, to: at + 1 };
    else blocks.push({ from: at + 1, to: at + 1 });
  });
  return blocks;
}

/** Rows after which a page ends: before each block that would run over its end. */
function breaks(blocks: readonly Block[], rows: readonly number[], pageHeight: number): number[] {
  const found: number[] = [];
  let top = 0;
  for (const { from, to } of blocks) {
    const overflows = sum(rows.slice(top, to)) > pageHeight;
    if (!overflows || from - 1 === top) continue;
    found.push(from - 1);
    top = from - 1;
  }
  return found;
}

export function putOnPaper(
  sheet: Worksheet,
  layout: Partial<IWorksheetData>,
  charts: readonly Covered[],
): void {
  const { rows, columns } = sizes(sheet, layout);
  if (rows.length === 0) return;
  const [width, height] = [sum(columns), sum(rows)];
  const orientation = width > LONG_SIDE ? 'landscape' : 'portrait';
  const [paperWidth, paperHeight] =
    orientation === 'landscape' ? [LONG_SIDE, SHORT_SIDE] : [SHORT_SIDE, LONG_SIDE];
  const scale = Math.min(1, paperWidth / width);
  const margin = MARGIN_INCHES;
  const margins = { left: margin, right: margin, top: margin, bottom: margin, header: 0, footer: 0 };
  Object.assign(sheet.pageSetup, { paperSize: A4, orientation, margins });
  const onePage = Math.min(scale, paperHeight / height);
  if (onePage >= SMALLEST) {
    Object.assign(sheet.pageSetup, { fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
    return;
  }
  // A scale and not "fit to width": with that, spreadsheets overlook page breaks.
  Object.assign(sheet.pageSetup, { scale: Math.floor(scale * FILL * 100) });
  const frozen = layout.freeze?.ySplit ?? 0;
  if (frozen > 0) sheet.pageSetup.printTitlesRow = `1:${frozen}`;
  const pageHeight = paperHeight / scale;
  for (const row of breaks(blocksOf(sheet, rows, charts), rows, pageHeight)) sheet.getRow(row).addPageBreak();
}
