// The tabs that an action rests on, read in one go; those that grow for years in part.
import type { LongTab } from '../../tabs/kit/longTab.ts';
import type { Book } from './book.ts';
import { type Grids, gridsByTab } from './grids.ts';
import { readLong } from './readLong.ts';

export interface Sources {
  /** In their order. */
  readonly tabNames: readonly string[];
  /** By name; one that is not there is left out. */
  readonly grids: Grids;
}

/** By the names of the tabs there are. */
export type Wanted = (tabNames: readonly string[]) => readonly (string | LongTab)[];

export function readSources(book: Book, wanted: Wanted): Sources {
  const tabNames = book.tabNames();
  const tabs = wanted(tabNames);
  const whole = tabs.filter((tab) => typeof tab === 'string' && tabNames.includes(tab)) as string[];
  const long = tabs.filter(
    (tab) => typeof tab !== 'string' && tabNames.includes(tab.schema.tab),
  ) as LongTab[];
  const grids = gridsByTab([...book.read(whole), ...long.map((tab) => readLong(book, tab))]);
  return { tabNames, grids };
}
