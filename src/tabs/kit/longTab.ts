// A tab that grows for years, read in part.
import { parseDate } from '../../basics/dateText.ts';
import { type IsoMonth, monthOf } from '../../basics/isoDate.ts';
import type { Cell, Grid } from './grid.ts';
import { readTable, type Schema, type Table } from './table.ts';

/** What is wanted of such a tab. */
export interface LongTab {
  readonly schema: Schema;
  /** The headers of the cells by which rows are told apart; read of every row. */
  readonly keys: readonly string[];
  /** Whether a row that is not wanted still has its key cells; without them it is as blank as an empty one. */
  readonly keepsKeys: boolean;
  /** Whether a row is to be read whole, by its key cells; also where those are not understood. */
  readonly wants: (keyCells: readonly Cell[]) => boolean;
  /** Where that leaves many rows: of which of them no more than the key cells is needed, by one further cell. */
  readonly closer?: {
    readonly key: string;
    readonly wants: (keyCells: readonly Cell[], cell: Cell) => boolean;
  };
}

/** The rows of a log that a month needs, by the date, which is the first of the keys. */
export const monthOfLog = (schema: Schema, keys: LongTab['keys'], month: IsoMonth): LongTab => ({
  schema,
  keys,
  keepsKeys: true,
  wants: ([cell = '']) => {
    const date = parseDate(String(cell));
    return date === undefined || monthOf(date) === month;
  },
});

interface Rows {
  /** From 0. */
  readonly from: number;
  readonly count: number;
}

/** Each read is a call, and each call costs as much as a good many rows. */
const MOST_READS = 6;
const NOT_WORTH_A_CALL = 100;

/** The rows wanted as a few runs: the widest gaps are left out, narrow ones are read along. */
export function runsOfRows(wanted: readonly number[]): Rows[] {
  const gaps = wanted
    .map((row, at) => ({ at, rows: row - (wanted[at - 1] ?? row) }))
    .filter(({ rows }) => rows > NOT_WORTH_A_CALL)
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_READS - 1);
  const starts = [0, ...gaps.map(({ at }) => at)].sort((a, b) => a - b);
  if (wanted.length === 0) return [];
  return starts.map((start, index) => {
    const from = wanted[start] ?? 0;
    const last = wanted[(starts[index + 1] ?? wanted.length) - 1] ?? from;
    return { from, count: last - from + 1 };
  });
}

export interface Head {
  readonly headerRow: number;
  /** Of the keys. */
  readonly columns: readonly number[];
  readonly closer: number | undefined;
}

/** The header as it stands in the first rows; without one there is nothing to read in part. */
export function headOf({ schema, keys, closer }: LongTab, rows: Grid['rows']): Head | undefined {
  const head: Table<Schema> = readTable(schema, { tab: schema.tab, rows });
  const columns = keys.flatMap((key) => head.columns[key] ?? []);
  return head.headerRow === 0 || columns.length < keys.length
    ? undefined
    : { headerRow: head.headerRow, columns, closer: closer && head.columns[closer.key] };
}
