// From a chart's ranges to labels and series, with Google's reading of headers, blanks and several ranges.
import type { ChartRecord } from '../engine/records.ts';
import type { Cell, ReadRange } from './cells.ts';

export interface ChartSeries {
  readonly name: string;
  readonly nameCells: readonly Cell[];
  /** null leaves a gap. */
  readonly values: readonly (number | null)[];
  readonly cells: readonly Cell[];
}

export interface ChartData {
  readonly labels: readonly string[];
  /** None where the points are only counted. */
  readonly labelCells: readonly Cell[];
  readonly series: readonly ChartSeries[];
}

const NOTHING: Cell = { value: '', text: '' };

export function chartData(record: ChartRecord, read: ReadRange): ChartData {
  const grids = record.ranges.map(read);
  const merged = record.mergeStrategy === 'MERGE_ROWS' ? grids.flat() : sideBySide(grids);
  const table = record.transposed ? transpose(merged) : merged;
  const headers = record.numHeaders >= 0 ? record.numHeaders : guessHeaders(table);
  const names = table.slice(0, headers);
  const rows = table.slice(headers);
  const width = Math.max(0, ...table.map((row) => row.length));
  // A single column holds values alone; otherwise the first one names the points.
  const first = width > 1 ? 1 : 0;
  const column = (lines: Cell[][], at: number) => lines.map((row) => row[at] ?? NOTHING);
  return {
    labels: rows.map((row, i) => (first === 1 ? (row[0]?.text ?? '') : String(i + 1))),
    labelCells: first === 1 ? column(rows, 0) : [],
    series: Array.from({ length: width - first }, (_, i) => {
      const nameCells = column(names, i + first).filter(({ text }) => text !== '');
      const cells = column(rows, i + first);
      return {
        name: nameCells.map(({ text }) => text).join(' '),
        nameCells,
        values: cells.map(({ value }) => numeric(value)),
        cells,
      };
    }),
  };
}

function guessHeaders(table: Cell[][]): number {
  const [top, next] = table;
  const isText = (cell: Cell | undefined) => typeof cell?.value === 'string' && cell.value !== '';
  return top !== undefined && next !== undefined && top.slice(1).some(isText) ? 1 : 0;
}

function sideBySide(grids: Cell[][][]): Cell[][] {
  const height = Math.max(0, ...grids.map((grid) => grid.length));
  return Array.from({ length: height }, (_, row) =>
    grids.flatMap((grid) => grid[row] ?? (grid[0] ?? []).map(() => NOTHING)),
  );
}

function transpose(table: Cell[][]): Cell[][] {
  const width = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => table.map((row) => row[column] ?? NOTHING));
}

function numeric(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
