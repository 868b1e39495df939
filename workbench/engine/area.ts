// Rectangles of one sheet's cells, rows and columns from 0, and what is to be written into them in one step.
import type { ICellData, IStyleData } from '@univerjs/core';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** By row, then by column. */
export type CellTable = Record<number, Record<number, ICellData>>;

/** A cell that several areas share gets what it would get from one after the other. */
export function cellTable(
  areas: readonly Area[],
  cell: (row: number, column: number, area: Area) => ICellData,
): CellTable {
  const table: CellTable = {};
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = table[row] ?? {};
      table[row] = line;
      for (let column = area.column; column < area.column + area.columns; column++) {
        const added = cell(row, column, area);
        const before = line[column];
        line[column] = before ? after(before, added) : added;
      }
    }
  }
  return table;
}

function after(before: ICellData, added: ICellData): ICellData {
  const [old, style] = [before.s, added.s] as (IStyleData | undefined)[];
  if (!old || !style) return { ...before, ...added };
  const borders = old.bd && style.bd ? { bd: { ...old.bd, ...style.bd } } : {};
  return { ...before, ...added, s: { ...old, ...style, ...borders } };
}
