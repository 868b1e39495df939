// A tab on A4 paper: as wide as the page, no table cut.
import ExcelJS, { type Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { putOnPaper } from '../../workbench/xlsx/paging.ts';

const ROW = 20;
const COLUMN = 60;

/** Blocks of so many rows, a blank row after each, ten columns wide. */
function page(blocks: readonly number[], columns = 10) {
  const sheet: Worksheet = new ExcelJS.Workbook().addWorksheet('報告');
  let row = 1;
  for (const length of blocks) {
    for (let at = 0; at < length; at += 1) sheet.getRow(row++).getCell(columns).value = 'x';
    row += 1;
  }
  const rowData = Object.fromEntries(Array.from({ length: row }, (_, at) => [at, { h: ROW }]));
  const columnData = Object.fromEntries(Array.from({ length: columns }, (_, at) => [at, { w: COLUMN }]));
  return { sheet, layout: { rowData, columnData } };
}

const breaksOf = (sheet: Worksheet) =>
  (sheet as unknown as { rowBreaks: { id: number }[] }).rowBreaks.map(({ id }) => id);

describe('a tab on A4', () => {
  it('that fits on one page is one page', () => {
    const { sheet, layout } = page([10, 20]);
    putOnPaper(sheet, layout, []);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToHeight: 1,
    });
    expect(breaksOf(sheet)).toEqual([]);
  });

  it('of several pages is broken before a block that would be cut', () => {
    // 600 of 718 pixels wide: 52 rows of 20 pixels on a page. 30, a blank and 22 rows are 53: too many.
    const { sheet, layout } = page([30, 22, 30, 40]);
    putOnPaper(sheet, layout, []);
    expect(breaksOf(sheet)).toEqual([31, 54, 85]);
  });

  it('keeps a chart with the rows it hangs over', () => {
    // It hangs between row 32 and the block from row 34 on: the three belong together.
    const { sheet, layout } = page([30, 1, 70]);
    putOnPaper(sheet, layout, [{ row: 33, height: 400 }]);
    expect(breaksOf(sheet)[0]).toBe(31);
  });

  it('wider than it is high lies on its side', () => {
    const { sheet, layout } = page([10], 20);
    putOnPaper(sheet, layout, []);
    expect(sheet.pageSetup.orientation).toBe('landscape');
  });

  it('breaks inside a block only where that is longer than a page', () => {
    // 52 rows fit: 10 and a blank, then 100 rows of which the first 52 fill a page of their own.
    const { sheet, layout } = page([10, 100]);
    putOnPaper(sheet, layout, []);
    expect(breaksOf(sheet)).toEqual([11, 63]);
  });

  it('leaves room for the frozen rows on each page but the first', () => {
    // 52 rows fit; from the second page on three of them are the frozen ones, and 49 are left.
    const { sheet, layout } = page([120]);
    putOnPaper(sheet, { ...layout, freeze: { xSplit: 0, ySplit: 3, startRow: 3, startColumn: 0 } }, []);
    expect(breaksOf(sheet)).toEqual([52, 101]);
  });

  it('repeats its frozen rows on each page', () => {
    const { sheet, layout } = page([200]);
    putOnPaper(sheet, { ...layout, freeze: { xSplit: 0, ySplit: 3, startRow: 3, startColumn: 0 } }, []);
    expect(sheet.pageSetup.printTitlesRow).toBe('1:3');
  });
});
