// What somebody typed into the middle of a generated tab goes below their notes before it is laid out anew.
import { report as words } from '../../messages/ja/month/report.ts';
import { strays } from '../../report/kit/strays.ts';
import type { Block, Grid } from '../../tabs/kit/grid.ts';
import type { Book } from './book.ts';

export interface Generated {
  readonly tab: string;
  /** Columns that we write. */
  readonly width: number;
  /** What a half-made one says of itself: nothing in it is known to be typed. */
  readonly beingMade: string;
}

/** The lines to write below the tab as it stands, each with the cell it was found in. */
export function strayNotes(
  book: Book,
  { tab, width, beingMade }: Generated,
  grid: Grid | undefined,
): Block[] {
  const filled = grid && book.memory(tab);
  if (!grid || filled === undefined || grid.rows[0]?.[0] === beingMade) return [];
  const found = strays(grid.rows, width, filled);
  if (found.length === 0) return [];
  const values = found.map(({ cell, text }) => [words.stray(cell, text)]);
  return [{ tab, row: grid.rows.length + 1, column: 1, values }];
}
