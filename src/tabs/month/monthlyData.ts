// 月次データ: one tidy row a figure. A month's rows are replaced as a whole, and no other row is touched.

import { parseMonthOrDay } from '../../basics/dateText.ts';
import type { IsoMonth } from '../../basics/isoDate.ts';
import type { PastFigure } from '../../domain/month/pastMonths.ts';
import { a1, type Block, type Cell, type Grid, type WriteCell } from '../kit/grid.ts';
import type { LongTab } from '../kit/longTab.ts';
import { defineTab, readTable, type Table } from '../kit/table.ts';

export const MONTHLY_DATA = defineTab('月次データ', {
  年月: { type: 'text', required: 'column' },
  事業所名: { type: 'text', required: 'column' },
  区分: { type: 'text', required: 'column' },
  対象: { type: 'text', required: 'column' },
  指標: { type: 'text', required: 'column' },
  指標名: { type: 'text', required: 'column' },
  値: { type: 'number', required: 'column' },
  単位: { type: 'text', required: 'column' },
});

/**
 * The figures of those months, of the 区分 that are named for each; without names all. Ten years are 90,000 rows, in
 * which the same few months stand again and again, and a month is several hundred rows.
 */
export function monthlyDataOf(
  months: readonly IsoMonth[],
  sectionsOf?: (month: IsoMonth) => readonly string[],
): LongTab {
  const known = new Map<Cell, IsoMonth | undefined>();
  const monthIn = (cell: Cell): IsoMonth | undefined => {
    if (!known.has(cell)) known.set(cell, parseMonthOrDay(String(cell)));
    return known.get(cell);
  };
  return {
    schema: MONTHLY_DATA,
    keys: ['年月'],
    keepsKeys: false,
    wants: ([cell = '']) => {
      const month = monthIn(cell);
      return month === undefined || months.includes(month);
    },
    ...(sectionsOf && {
      closer: {
        key: '区分',
        wants: ([cell = ''], section) => {
          const month = monthIn(cell);
          return month === undefined || sectionsOf(month).includes(String(section).trim());
        },
      },
    }),
  };
}

type Header = keyof (typeof MONTHLY_DATA)['columns'];

const HEADERS: readonly Header[] = Object.keys(MONTHLY_DATA.columns) as Header[];

type Cells = readonly WriteCell[];

/** Runs of neighbouring numbers: 3, 4, 5, 9 -> [3, 4, 5], [9]. */
function runs(numbers: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last && last[last.length - 1] === number - 1) last.push(number);
    else found.push([number]);
  }
  return found;
}

/** What to clear, as A1 ranges, before the one block is written. */
interface Replacement {
  readonly clear: readonly string[];
  readonly blocks: Block[];
}

/**
 * A month's rows are written in one go: where that month stood before, if they fit there, else below everything,
 * the old ones cleared first. So the month is never there twice or half, wherever a run is stopped; rows it no longer
 * needs become blank rather than being deleted, so that what a person keeps beside them stays put.
 */
export function replaceMonth(
  data: Table<typeof MONTHLY_DATA>,
  month: IsoMonth,
  rows: readonly Cells[],
): Replacement {
  const old = data.rows
    .filter(({ cells }) => parseMonthOrDay(cells.年月 ?? '') === month)
    .map(({ row }) => row);
  const [first = 0] = old;
  const last = old[old.length - 1] ?? 0;
  const isOneRun = old.length > 0 && last - first + 1 === old.length;
  const inPlace = isOneRun && (rows.length <= old.length || last === data.lastRow);
  const start = inPlace ? first : data.lastRow + 1;
  const height = inPlace ? Math.max(rows.length, old.length) : rows.length;

  const spans = runs(HEADERS.map((header) => data.columns[header] ?? 0).sort((a, b) => a - b));
  const headerAt = new Map(HEADERS.map((header, index) => [data.columns[header], index]));
  const blocks = spans.map((span) => ({
    tab: data.tab,
    row: start,
    column: span[0] ?? 0,
    values: Array.from({ length: height }, (_, index) =>
      span.map((column) => rows[index]?.[headerAt.get(column) ?? 0] ?? ''),
    ),
  }));
  const clear = inPlace
    ? []
    : runs(old).flatMap((run) =>
        spans.map(
          (span) =>
            `${a1(run[0] ?? 0, span[0] ?? 0)}:${a1(run[run.length - 1] ?? 0, span[span.length - 1] ?? 0)}`,
        ),
      );
  return { clear, blocks };
}

/** Every figure there is, whoever wrote it; a row without month or value is none. */
export const pastFigures = (data: Table<typeof MONTHLY_DATA>): PastFigure[] =>
  data.rows.flatMap(({ cells }) => {
    const month = parseMonthOrDay(cells.年月 ?? '');
    if (month === undefined || cells.値 === undefined) return [];
    const { 区分: section = '', 対象: target = '', 指標: metric = '', 値: value } = cells;
    return [{ month, section, target, metric, value }];
  });

export const readMonthlyData = (grid: Grid) => readTable(MONTHLY_DATA, grid);
export const monthlyDataHeaders: readonly string[] = HEADERS;
