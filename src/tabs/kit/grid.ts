// A tab's cells as plain data: what the host reads, and what it is asked to write.
import type { IsoDate } from '../../basics/isoDate.ts';

/** A cell as read: dates are already ISO text in the spreadsheet's time zone, a blank is ''. */
export type Cell = string | number | boolean;

/** Everything on one tab, from A1. */
export interface Grid {
  readonly tab: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell to write. A plain string is always stored as text; a formula or a date says so. */
export type WriteCell = Cell | { readonly date: IsoDate } | { readonly formula: string };

/** A rectangle of cells to write in one go; row and column count from 1. */
export interface Block {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly WriteCell[])[];
  /** The row whose formats it takes: a row that is added looks like the one above it. */
  readonly likeRow?: number;
}

export { type Area, a1 } from '../../basics/cellAddress.ts';
