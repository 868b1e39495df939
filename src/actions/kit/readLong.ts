// Reads of a long tab the rows that were asked for, and of all others the key cells.
import type { Cell, Grid } from '../../tabs/kit/grid.ts';
import { headOf, type LongTab, runsOfRows } from '../../tabs/kit/longTab.ts';
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
  const keyCells = Array.from({ length: below }, (_, at) => keys.map((cells) => cells[at]?.[0] ?? ''));
  // The last one always, so that the end of the table stays known.
  const last = keyCells.map((cells) => cells.some((cell) => cell !== '')).lastIndexOf(true);
  const whole: number[] = [];
  keyCells.forEach((cells, at) => {
    if (at === last || wanted.wants(cells)) whole.push(rows.length);
    rows.push(wanted.keepsKeys ? placed(cells, head.columns) : NOTHING);
  });
  for (const { from, count } of runsOfRows(whole)) {
    part(from + 1, count).forEach((line, index) => {
      rows[from + index] = line;
    });
  }
  return { tab, rows };
}
