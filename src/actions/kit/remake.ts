// How generated tabs come about: alone in the spreadsheet, everything read and computed before the first write.
import { actions as words } from '../../messages/words.ts';
import type { TabModel } from '../../report/kit/model.ts';
import { type OwnRows, ownRows } from '../../report/kit/ownRows.ts';
import type { Block } from '../../tabs/kit/grid.ts';
import type { Book } from './book.ts';
import type { Fill } from './edits.ts';
import { Refusal } from './refusal.ts';
import { readSources, type Sources, type Wanted } from './sources.ts';
import { type Generated, strayNotes } from './strayNotes.ts';

/** What is written, in this order, and what is told of it. */
export interface Plan<T> {
  /** A tab of data rows that is not there yet. */
  readonly dataTab?: TabModel;
  readonly fills?: readonly Fill[];
  readonly blocks?: readonly Block[];
  readonly draws?: readonly TabModel[];
  /** The tab to be in front; a tab that is laid out anew comes there by itself. */
  readonly show?: string;
  readonly answer: T;
}

interface Recipe<S extends Sources, T> {
  readonly reads: Wanted;
  /** Pure: throws a Refusal where nothing is to be made. */
  readonly plan: (sources: S) => Plan<T>;
}

/** One run at a time from the first read to the last write: what was read still stands when it is written over. */
export function make<T>(book: Book, { reads, plan }: Recipe<Sources, T>): T {
  return book.locked(() => {
    const { dataTab, fills = [], blocks = [], draws = [], show, answer } = plan(readSources(book, reads));
    if (dataTab) book.draw(dataTab);
    for (const { tab, cells, value } of fills) book.fill(tab, cells, value);
    book.write(blocks);
    for (const model of draws) book.draw(model);
    if (show !== undefined) book.show(show);
    return answer;
  });
}

export interface OwnSources extends Sources {
  /** The add-on's rows of the tab as it stands. */
  readonly own: OwnRows;
  /** Whether something typed among them is moved below. */
  readonly moves: boolean;
}

/**
 * Makes a tab anew as a whole. What stands below its last line is the user's and stays; what somebody typed above it
 * is moved there; a tab of that name that the add-on did not make is refused.
 */
export function remake<T>(book: Book, generated: Generated, { reads, plan }: Recipe<OwnSources, T>): T {
  const { tab, width } = generated;
  return make(book, {
    reads: (tabNames) => [...reads(tabNames), tab],
    plan: (sources) => {
      const standing = sources.grids.get(tab);
      const own = ownRows(standing?.rows ?? [], width);
      if (!own) throw new Refusal(words.notOurTab({ tab }));
      const kept = strayNotes(book, generated, standing);
      const made = plan({ ...sources, own, moves: kept.length > 0 });
      return { ...made, blocks: [...(made.blocks ?? []), ...kept] };
    },
  });
}
