// Where a chart stands: beside the table that it draws, which may be shorter, or before it.
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

interface Before extends Omit<Chart, 'source' | 'row'> {
  readonly source: { readonly rows: number; readonly columns: number };
}

/**
 * In front of the table that it draws: whoever reads the page sees the chart, whoever reads the cells the numbers. The
 * table must be as high as the chart.
 */
export function behindChart(table: Section, { source, ...chart }: Before): Section {
  const [first = [], ...rows] = table.rows;
  const head = first.map((each, at) =>
    at < source.columns ? { ...each, style: 'behindText' as const } : each,
  );
  const placed = { ...chart, source: { row: 1, column: chart.column, ...source }, row: 1, flush: true };
  return { ...table, rows: [head, ...rows], charts: [...(table.charts ?? []), placed] };
}

/** Rows so low that together they are as high as wanted. */
export const asHighAs = (table: Section, pixels: number): Section => ({
  ...table,
  rowHeights: [{ row: 1, rows: table.rows.length, height: Math.floor(pixels / table.rows.length) }],
});
