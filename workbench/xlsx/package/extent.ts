// How far a sheet reaches, and ranges cut to it: a rule for a whole column means a million cells in the file.
import { type Bounds, parseA1, toA1 } from '../../services/a1.ts';

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** A new sheet has as many. */
export const LEAST_ROWS = 1000;
export const LEAST_COLUMNS = 26;

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** undefined if nothing of it lies within, or if it is no range. */
export function cut(ref: string, { rows, columns }: Extent): Bounds | undefined {
  const bounds = boundsOf(ref);
  if (bounds === undefined || bounds.row > rows || bounds.column > columns) return undefined;
  return {
    ...bounds,
    rows: Math.min(bounds.rows, rows - bounds.row + 1),
    columns: Math.min(bounds.columns, columns - bounds.column + 1),
  };
}

function boundsOf(ref: string): Bounds | undefined {
  try {
    return parseA1(ref, MOST_ROWS, MOST_COLUMNS);
  } catch {
    return undefined;
  }
}

/** Of ranges that overlap the first remains: cells can be merged only once. */
export function cutMerges(refs: readonly string[], extent: Extent): string[] {
  const kept: Bounds[] = [];
  for (const ref of refs) {
    const bounds = cut(ref, extent);
    if (bounds && bounds.rows * bounds.columns > 1 && !kept.some((one) => overlap(one, bounds)))
      kept.push(bounds);
  }
  return kept.map(toA1);
}

const overlap = (a: Bounds, b: Bounds): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
