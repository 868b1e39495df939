// The tabs as they were read, each found by its name.
import { questions as wordings } from '../../messages/words.ts';
import type { Grid } from '../../tabs/kit/grid.ts';
import { Refusal } from './refusal.ts';

export type Grids = ReadonlyMap<string, Grid>;

export const gridsByTab = (grids: readonly Grid[]): Grids => new Map(grids.map((grid) => [grid.tab, grid]));

export function needTab(grids: Grids, tab: string): Grid {
  const grid = grids.get(tab);
  if (!grid) throw new Refusal(wordings.missingTab({ tab }));
  return grid;
}
