// Reads of a long tab the rows that were asked for, and of all others the key cells.
import type { Cell, Grid } from '../../tabs/kit/grid.ts';
import { type Head, headOf, type LongTab, runsOfRows } from '../../tabs/kit/longTab.ts';
import { HEADER_WITHIN_ROWS } from '../../tabs/kit/table.ts';
import type { Book } from './book.ts';

/** Up to here one read of everything is quicker than several of parts. */
const SHORT = 2_000;

const NOTHING: readonly Cell[] = [];

function placed(cells: readonly Cell[], columns: readonly number[]): Cell[] {
  const line: Cell[] = Array(Math.max(...columns)).fill('');
  columns.forEach((column, index) => {
    line[column - 1] = cells[index] ?? '';
  });
  return line;
}

/** Of the rows wanted by their key cells those that are wanted whole. */
function closelyWanted(
  { closer }: LongTab,
  head: Head,
  rows: readonly (readonly Cell[])[],
  wanted: readonly number[],
  column: (from: number, count: number, column: number) => Grid['rows'],
): number[] {
  if (!closer || !head.closer) return [...wanted];
  const cells = new Map<number, Cell>();
  for (const { from, count } of runsOfRows(wanted)) {
    column(from, count, head.closer).forEach(([cell = ''], index) => void cells.set(from + index, cell));
  }
  const keysOf = (row: number) => head.columns.map((at) => rows[row]?.[at - 1] ?? '');
  return wanted.filter((row) => closer.wants(keysOf(row), cells.get(row) ?? ''));
}

export function readLong(book: Book, wanted: LongTab): Grid {
  const { tab } = wanted.schema;
  const { rows: length, columns: width } = book.extent(tab);
  const part = (row: number, rows: number, column = 1, columns = width) =>
    book.cells(tab, { row, column, rows, columns });
  if (length <= SHORT) return { tab, rows: length === 0 ? [] : part(1, length) };

  const top = part(1, HEADER_WITHIN_ROWS);
  const head = headOf(wanted, top);
  // Whoever reads the table says what its header lacks.
  if (!head) return { tab, rows: top };
  const rows: (readonly Cell[])[] = top.slice(0, head.headerRow);
  const below = length - head.headerRow;
  const keys = head.columns.map((column) => part(head.headerRow + 1, below, column, 1));
  const wantedRows: number[] = [];
  let last = -1;
  for (let at = 0; at < below; at++) {
    const cells = keys.map((column) => column[at]?.[0] ?? '');
    const isWanted = wanted.wants(cells);
    if (isWanted) wantedRows.push(rows.length);
    if (cells.some((cell) => cell !== '')) last = rows.length;
    rows.push(isWanted || wanted.keepsKeys ? placed(cells, head.columns) : NOTHING);
  }
  const whole = closelyWanted(wanted, head, rows, wantedRows, (from, count, column) =>
    part(from + 1, count, column, 1),
  );
  // The last one always, so that the end of the table stays known.
  if (last >= 0 && !whole.includes(last)) whole.push(last);
  for (const { from, count } of runsOfRows(whole.sort((a, b) => a - b))) {
    part(from + 1, count).forEach((line, index) => {
      rows[from + index] = line;
    });
  }
  return { tab, rows };
}
