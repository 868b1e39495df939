// A recorded chart and its cells, without a workbook around them.
import type { Cell } from '../../../workbench/charts/cells.ts';
import type { ChartRange, ChartRecord } from '../../../workbench/engine/records.ts';

export const range = (a1: string): ChartRange => ({
  sheetName: '報告',
  a1,
  row: 1,
  column: 1,
  numRows: 1,
  numColumns: 1,
});

export const record = (change: Partial<ChartRecord> = {}): ChartRecord => ({
  chartId: 1,
  sheetId: 'sheet1',
  type: 'COMBO',
  ranges: [range('A1:C4')],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  numHeaders: 1,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  ...change,
});

export const cells = (rows: unknown[][]): Cell[][] =>
  rows.map((row) => row.map((value) => ({ value, text: value === '' ? '' : `「${value}」` })));

export const daily = [
  ['日', '利用者数', '定員'],
  ['1日', 15, 20],
  ['2日', '', 20],
  ['3日', '欠', 20],
];
