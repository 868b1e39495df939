// Where a chart stands: beside the table that it draws, which may be shorter.
import { type Chart, ROW_PIXELS } from './model.ts';
import { HALF_PIXELS } from './page.ts';
import { blankRows, type Section } from './section.ts';

/** Kept clear between a chart and the text right below it. */
export const CLEAR_PIXELS = 8;

interface Beside extends Omit<Chart, 'source' | 'row' | 'width' | 'height'> {
  /** How much of the table it draws, header included. */
  readonly source: { readonly rows: number; readonly columns: number };
  /** How many rows of the usual height it needs. */
  readonly rows: number;
  readonly clear?: number;
}

/** Half a page wide. */
export const chartBeside = (table: Section, { source, rows, clear = 0, ...chart }: Beside): Section => ({
  ...table,
  rows: [...table.rows, ...blankRows(Math.max(0, rows - table.rows.length))],
  charts: [
    {
      ...chart,
      source: { row: 1, column: 1, ...source },
      row: 1,
      width: HALF_PIXELS,
      height: rows * ROW_PIXELS - clear,
    },
  ],
});
