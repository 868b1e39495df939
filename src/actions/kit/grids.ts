// The tabs as they were read, each found by its name.
import { actions as words } from '../../messages/words.ts';
import type { Grid } from '../../tabs/kit/grid.ts';
import { NotReady } from './refusal.ts';

export type Grids = ReadonlyMap<string, Grid>;

export const gridsByTab = (grids: readonly Grid[]): Grids => new Map(grids.map((grid) => [grid.tab, grid]));

export function needTab(grids: Grids, tab: string): Grid {
  const grid = grids.get(tab);
  if (!grid) throw new NotReady(words.notSetUp({ tab }));
  return grid;
}
