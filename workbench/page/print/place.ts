// What of a tab is printed, and where its cells are, in pixels before scaling.
import type { Area } from '../../engine/area.ts';
import type { Grid } from '../../engine/grid.ts';
import type { ChartPosition } from '../../engine/records.ts';
import { isSeen } from './look.ts';

/** A chart as it hangs on the tab. */
export interface Picture extends ChartPosition {
  readonly width: number;
  readonly height: number;
  readonly url: string;
}

export interface Place {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

export function box({ rows, columns }: Place, area: Area) {
  return {
    left: sum(columns.slice(0, area.column)),
    top: sum(rows.slice(0, area.row)),
    width: sum(columns.slice(area.column, area.column + area.columns)),
    height: sum(rows.slice(area.row, area.row + area.rows)),
  };
}

/** How many rows, or columns, there are up to the last that something so long from there reaches into. */
function lastUnder(from: number, length: number, sizeOf: (at: number) => number, most: number): number {
  let at = from;
  for (let left = length; left > 0 && at < most; at += 1) left -= sizeOf(at);
  return at;
}

/** What is printed: as far as there are words, lines, colours or charts. */
export function placeOf(grid: Grid, charts: readonly Picture[]): Place {
  let { rows, columns } = grid.used();
  grid.forEachCell((row, column) => {
    if (row < rows && column >= columns && isSeen(grid.style(row, column))) columns = column + 1;
  });
  const model = grid.sheet.getSheet();
  const heightOf = (row: number) => (model.getRowVisible(row) ? grid.sheet.getRowHeight(row) : 0);
  const widthOf = (column: number) => (model.getColVisible(column) ? grid.sheet.getColumnWidth(column) : 0);
  for (const { row, column, offsetX, offsetY, width, height } of charts) {
    rows = Math.max(rows, lastUnder(row - 1, height + offsetY, heightOf, grid.sheet.getMaxRows()));
    columns = Math.max(columns, lastUnder(column - 1, width + offsetX, widthOf, grid.sheet.getMaxColumns()));
  }
  return {
    rows: Array.from({ length: rows }, (_, row) => heightOf(row)),
    columns: Array.from({ length: columns }, (_, column) => widthOf(column)),
  };
}
