// Which of our columns a tab lacks, and where its header stands as far as it is there.
import type { Block, Grid } from './grid.ts';
import { readTable, type Schema } from './table.ts';

export interface Lacking {
  readonly headers: readonly string[];
  /** 0 where none of our headers was found. */
  readonly headerRow: number;
}

/** A header that lacks a required column is a header all the same. */
const lenient = ({ tab, columns }: Schema): Schema => ({
  tab,
  columns: Object.fromEntries(
    Object.entries(columns).map(([header, { required: _, ...column }]) => [header, column]),
  ),
});

export function lackingColumns(schema: Schema, grid: Grid): Lacking {
  const { columns, headerRow } = readTable(lenient(schema), grid);
  return { headers: Object.keys(schema.columns).filter((header) => !columns[header]), headerRow };
}

/** Headers to the right of everything that stands on the tab. */
export function addHeaders(grid: Grid, headerRow: number, headers: readonly string[]): Block[] {
  if (headers.length === 0) return [];
  const width = Math.max(...grid.rows.map((row) => row.length));
  return [{ tab: grid.tab, row: headerRow, column: width + 1, values: [headers] }];
}
