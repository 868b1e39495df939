// From a chart's ranges to labels and series, with Google's reading of headers, blanks and several ranges.
import type { ChartRange, ChartRecord } from '../../engine/records.ts';

export interface Cell {
  value: unknown;
  /** As the grid shows it. */
  text: string;
}

export interface ChartSeries {
  name: string;
  /** null leaves a gap. */
  values: (number | null)[];
}

export interface ChartData {
  labels: string[];
  series: ChartSeries[];
}

export function chartData(record: ChartRecord, read: (range: ChartRange) => Cell[][]): ChartData {
  const grids = record.ranges.map(read);
  const merged = record.mergeStrategy === 'MERGE_ROWS' ? grids.flat() : sideBySide(grids);
  const table = record.transposed ? transpose(merged) : merged;
  const headers = record.numHeaders >= 0 ? record.numHeaders : guessHeaders(table);
  const names = table.slice(0, headers);
  const rows = table.slice(headers);
  const width = Math.max(0, ...table.map((row) => row.length));
  // A single column holds values alone; otherwise the first one names the points.
  const first = width > 1 ? 1 : 0;
  return {
    labels: rows.map((row, i) => (first === 1 ? (row[0]?.text ?? '') : String(i + 1))),
    series: Array.from({ length: width - first }, (_, i) => ({
      name: names
        .map((row) => row[i + first]?.text ?? '')
        .filter((text) => text !== '')
        .join(' '),
      values: rows.map((row) => numeric(row[i + first])),
    })),
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
    grids.flatMap((grid) => grid[row] ?? (grid[0] ?? []).map(() => ({ value: '', text: '' }))),
  );
}

function transpose(table: Cell[][]): Cell[][] {
  const width = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    table.map((row) => row[column] ?? { value: '', text: '' }),
  );
}

function numeric(cell: Cell | undefined): number | null {
  return typeof cell?.value === 'number' && Number.isFinite(cell.value) ? cell.value : null;
}
