// What an action is about to write: done to the book, and to the grids as they were read, in one way.
import { cellAt } from '../../basics/cellAddress.ts';
import type { Block, Cell, Grid, WriteCell } from '../../tabs/kit/grid.ts';
import type { Book } from './book.ts';

export interface Fill {
  readonly tab: string;
  readonly cells: readonly string[];
  readonly value: WriteCell;
}

export interface Edits {
  readonly fills: readonly Fill[];
  readonly blocks: readonly Block[];
}

export const isEmpty = ({ fills, blocks }: Edits): boolean => fills.length + blocks.length === 0;

export function write(book: Book, { fills, blocks }: Edits): void {
  if (blocks.length > 0) book.write(blocks);
  for (const { tab, cells, value } of fills) book.fill(tab, cells, value);
}

const asRead = (cell: WriteCell): Cell => {
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? cell.date : cell.formula;
};

/** The grids as they would be read afterwards, so that nothing has to be read after a write. */
export function edited(grids: readonly Grid[], { fills, blocks }: Edits): Grid[] {
  return grids.map((grid) => {
    const rows = grid.rows.map((row) => [...row]);
    const put = (row: number, column: number, cell: WriteCell) => {
      while (rows.length < row) rows.push([]);
      const line = rows[row - 1] ?? [];
      while (line.length < column) line.push('');
      line[column - 1] = asRead(cell);
    };
    for (const { tab, cells, value } of fills) {
      if (tab !== grid.tab) continue;
      for (const cell of cells) {
        const { row, column } = cellAt(cell);
        put(row, column, value);
      }
    }
    for (const { tab, row, column, values } of blocks) {
      if (tab !== grid.tab) continue;
      values.forEach((line, down) => {
        line.forEach((cell, right) => {
          put(row + down, column + right, cell);
        });
      });
    }
    return { tab: grid.tab, rows };
  });
}
