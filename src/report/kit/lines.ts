// Where a generated tab has lines below its cells: neighbouring cells as one range.
import { a1, areaName } from '../../basics/cellAddress.ts';
import { groupBy } from '../../basics/groupBy.ts';
import type { TabModel } from './model.ts';
import type { Edge } from './section.ts';
import type { Style } from './styles.ts';

type Lines = TabModel['lines'];

/** `B3:F3` for every run of cells in a row that have that line below. */
function runs(rows: TabModel['rows'], styles: TabModel['styles'], line: Style['line']): string[] {
  return rows.flatMap((row, index) => {
    const lined = row.map(({ style }) => styles[style].line === line);
    return lined.flatMap((isLined, at) => {
      if (!isLined || lined[at - 1]) return [];
      const next = lined.indexOf(false, at);
      const end = next === -1 ? lined.length : next;
      return [`${a1(index + 1, at + 1)}:${a1(index + 1, end)}`];
    });
  });
}

/** Of one colour together, so that each colour is one call. */
export const edgesOf = (edges: readonly Edge[]): NonNullable<TabModel['edges']> =>
  [...groupBy(edges, ({ color }) => color)].map(([color, all]) => ({
    color,
    ranges: all.map(areaName),
  }));

export const linesOf = (rows: TabModel['rows'], styles: TabModel['styles'], color: string): Lines => ({
  thin: runs(rows, styles, 'thin'),
  strong: runs(rows, styles, 'strong'),
  color,
});
