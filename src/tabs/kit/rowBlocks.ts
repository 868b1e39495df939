// The cells to write for a new or a changed row: our own columns, wherever they stand, and no others.
import { type AnyValue, writeCell } from './column.ts';
import type { Block, WriteCell } from './grid.ts';
import type { Header, NewCells, Schema, Table } from './table.ts';

/**
 * The blocks that change those cells of one row, `undefined` making a cell blank. Columns side by side go in one
 * write; columns not named, and those of other owners, are not touched.
 */
export function rowBlocks<S extends Schema>(table: Table<S>, row: number, cells: NewCells<S>): Block[] {
  const writes = Object.entries<AnyValue | undefined>(cells).flatMap(([header, value]) => {
    const at = table.columns[header as Header<S>];
    const column = table.schema.columns[header];
    return at && column ? [{ at, cell: writeCell(column, value) }] : [];
  });
  return runsOf(table.tab, row, writes);
}

interface Write {
  /** Column number, from 1. */
  readonly at: number;
  readonly cell: WriteCell;
}

/** Cells of one row, those side by side in one block. */
export function runsOf(tab: string, row: number, writes: readonly Write[]): Block[] {
  const runs: { at: number; cells: WriteCell[] }[] = [];
  for (const { at, cell } of [...writes].sort((a, b) => a.at - b.at)) {
    const run = runs[runs.length - 1];
    if (run && run.at + run.cells.length === at) run.cells.push(cell);
    else runs.push({ at, cells: [cell] });
  }
  return runs.map((run) => ({ tab, row, column: run.at, values: [run.cells] }));
}

/** Blocks of the same columns that lie one below the other become one: five hundred rows go in one write. */
export function joinDown(blocks: readonly Block[]): Block[] {
  const joined: { block: Block; values: (readonly WriteCell[])[] }[] = [];
  const ends = new Map<string, { block: Block; values: (readonly WriteCell[])[] }>();
  const key = ({ tab, column, values }: Block, row: number) =>
    [tab, column, values[0]?.length ?? 0, row].join(' ');
  for (const block of blocks) {
    const above = ends.get(key(block, block.row));
    const grown = above ?? { block, values: [] };
    if (above) ends.delete(key(block, block.row));
    else joined.push(grown);
    grown.values.push(...block.values);
    ends.set(key(block, block.row + block.values.length), grown);
  }
  return joined.map(({ block, values }) => ({ ...block, values }));
}

/** The blocks that write one new row below the last row that our columns use, looking like that row. */
export function appendBlocks<S extends Schema>(table: Table<S>, cells: NewCells<S>): Block[] {
  const given = Object.entries(cells).filter(([, value]) => value !== undefined);
  const blocks = rowBlocks(table, table.lastRow + 1, Object.fromEntries(given) as NewCells<S>);
  const likeRow = table.lastRow;
  return likeRow > table.headerRow ? blocks.map((block) => ({ ...block, likeRow })) : blocks;
}
