// The columns of a tab that a formula of the user fills, wholly or in part: nothing is written there.
import type { Header, Schema, Table } from '../../tabs/kit/table.ts';
import type { Book } from '../kit/book.ts';

/** One formula may fill a whole column from its header row down, so one is enough. */
export function formulaHeaders<S extends Schema>(book: Book, table: Table<S>): ReadonlySet<string> {
  const rows = book.formulas(table.tab).slice(table.headerRow - 1);
  const places = Object.entries(table.columns) as [Header<S>, number][];
  return new Set(
    places.filter(([, at]) => rows.some((row) => (row[at - 1] ?? '') !== '')).map(([header]) => header),
  );
}
