// A tab whose rows are changed by what stands in them: its cells as read, and where a row is found again.
import { normalize } from '../../../basics/text.ts';
import { questions as wordings } from '../../../messages/words.ts';
import type { Column } from '../../../tabs/kit/column.ts';
import { a1, type Cell, type Grid } from '../../../tabs/kit/grid.ts';
import { readTable, type Schema } from '../../../tabs/kit/table.ts';
import type { Grids } from '../grids.ts';
import { Refusal } from '../refusal.ts';

/** A tab, and the column by whose texts its rows are known. */
export interface Keyed {
  readonly schema: Schema;
  readonly key: string;
}

export interface RowRef {
  /** Where it stood when it was read. */
  readonly row: number;
  /** '' for a row without one. */
  readonly id: string;
}

export interface OpenTab {
  readonly tab: string;
  readonly key: string;
  readonly headerRow: number;
  readonly lastRow: number;
  has(header: string): boolean;
  columnOf(header: string): { readonly at: number; readonly column: Column } | undefined;
  cell(row: number, header: string): Cell;
  addressOf(row: number, header: string): string;
  idOf(row: number): string;
  /** Every ID on the tab, also of rows that are not understood. */
  ids(): string[];
  /** The row as it stands now; undefined where it is gone, or where another bears its ID too. */
  find(ref: RowRef): number | undefined;
}

export function openTab({ schema, key }: Keyed, grids: Grids): OpenTab {
  const grid = grids.get(schema.tab);
  if (!grid) throw new Refusal(wordings.missingTab({ tab: schema.tab }));
  const { headerRow, lastRow, columns, questions } = readTable(schema, grid);
  const [question] = questions;
  if (headerRow === 0 && question) throw new Refusal(wordings[question.kind](question));
  return viewOf({ schema, key }, grid, { headerRow, lastRow, columns });
}

/** The IDs that a tab mentions; none where it is missing or not understood. */
export function idsOn({ schema, key }: Keyed, grids: Grids): string[] {
  const grid = grids.get(schema.tab);
  if (!grid) return [];
  const { headerRow, lastRow, columns } = readTable(schema, grid);
  return viewOf({ schema, key }, grid, { headerRow, lastRow, columns }).ids();
}

function viewOf(
  { schema, key }: Keyed,
  { tab, rows }: Grid,
  {
    headerRow,
    lastRow,
    columns,
  }: { headerRow: number; lastRow: number; columns: Readonly<Partial<Record<string, number>>> },
): OpenTab {
  const cell = (row: number, header: string): Cell => rows[row - 1]?.[(columns[header] ?? 0) - 1] ?? '';
  const idOf = (row: number) => normalize(String(cell(row, key)));
  const ids = Array.from({ length: lastRow - headerRow }, (_, index) => idOf(headerRow + 1 + index));
  return {
    tab,
    key,
    headerRow,
    lastRow,
    has: (header) => columns[header] !== undefined,
    columnOf(header) {
      const [at, column] = [columns[header], schema.columns[header]];
      return at && column ? { at, column } : undefined;
    },
    cell,
    addressOf: (row, header) => a1(row, columns[header] ?? 1),
    idOf,
    ids: () => ids.filter((id) => id !== ''),
    find({ row, id }) {
      const wanted = normalize(id);
      if (row > headerRow && row <= lastRow && idOf(row) === wanted) return row;
      const first = ids.indexOf(wanted);
      return wanted === '' || first < 0 || ids.lastIndexOf(wanted) !== first
        ? undefined
        : headerRow + 1 + first;
    },
  };
}
