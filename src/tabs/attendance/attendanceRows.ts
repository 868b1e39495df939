// Where rows for further clients go on a 出席 tab as it stands: below everything, each value under its header.
import type { IsoDate, IsoMonth } from '../../basics/isoDate.ts';
import { normalize } from '../../basics/text.ts';
import type { Block, Grid, WriteCell } from '../kit/grid.ts';
import { readTable } from '../kit/table.ts';
import { dayColumns, MATRIX } from './attendance.ts';

export interface NewRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly marks: ReadonlyMap<IsoDate, string>;
}

interface Total {
  /** Written only where the tab has a column of that header. */
  readonly header: string;
  readonly formula: (row: number, firstDay: number, lastDay: number) => string;
}

/** Cells in neighbouring columns go in one write. */
function blocksOf(tab: string, top: number, columns: ReadonlyMap<number, readonly WriteCell[]>): Block[] {
  const blocks: { column: number; lines: WriteCell[][] }[] = [];
  for (const [column, cells] of [...columns].sort(([a], [b]) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && last.column + (last.lines[0]?.length ?? 0) === column) {
      cells.forEach((cell, index) => {
        last.lines[index]?.push(cell);
      });
    } else blocks.push({ column, lines: cells.map((cell) => [cell]) });
  }
  return blocks.map(({ column, lines }) => ({ tab, row: top, column, values: lines }));
}

export function attendanceRowBlocks(
  grid: Grid,
  month: IsoMonth,
  rows: readonly NewRow[],
  total: Total,
): Block[] {
  if (rows.length === 0) return [];
  const { columns, headerRow } = readTable(MATRIX, grid);
  const header = grid.rows[headerRow - 1] ?? [];
  const days = dayColumns(header, month);
  const top = grid.rows.length + 1;
  const cells = new Map<number, WriteCell[]>();
  const put = (column: number | undefined, value: (row: NewRow, at: number) => WriteCell) => {
    if (column)
      cells.set(
        column,
        rows.map((row, index) => value(row, top + index)),
      );
  };
  put(columns.利用者ID, ({ id }) => id);
  put(columns.氏名, ({ name }) => name);
  put(columns.単位名, ({ unit }) => unit);
  for (const { date, index } of days) put(index + 1, ({ marks }) => marks.get(date) ?? '');
  const numbers = days.map(({ index }) => index + 1);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const totalAt = header.findIndex((text) => normalize(String(text)) === normalize(total.header)) + 1;
  // Only where no other column of ours stands between the days would the total be right.
  if (last - first + 1 === numbers.length)
    put(totalAt, (_, at) => ({ formula: total.formula(at, first, last) }));
  return blocksOf(grid.tab, top, cells);
}
