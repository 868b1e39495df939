// How generated tabs come about: alone in the spreadsheet, everything read and computed before the first write.
import { actions as words } from '../../messages/words.ts';
import type { TabModel } from '../../report/kit/model.ts';
import { type OwnRows, ownRows } from '../../report/kit/ownRows.ts';
import type { Block, Grid } from '../../tabs/kit/grid.ts';
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
  /** What is to be in view there (A1), other than its top. */
  readonly cell?: string;
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
    const {
      dataTab,
      fills = [],
      blocks = [],
      draws = [],
      show,
      cell,
      answer,
    } = plan(readSources(book, reads));
    if (dataTab) book.draw(dataTab);
    for (const { tab, cells, value } of fills) book.fill(tab, cells, value);
    book.write(blocks);
    for (const model of draws) book.draw(model);
    if (show !== undefined) book.show(show, cell);
    return answer;
  });
}

/** A generated tab as it stands before it is made anew. */
interface Standing {
  /** The add-on's rows of it. */
  readonly own: OwnRows;
  /** Whether something typed among them is moved below. */
  readonly moves: boolean;
}

type OwnSources = Sources & Standing;

interface StandingSources extends Sources {
  readonly standing: (tab: string) => Standing;
}

function standingOf(book: Book, generated: Generated, grid: Grid | undefined) {
  const { tab, width } = generated;
  const own = ownRows(grid?.rows ?? [], width);
  if (!own) throw new Refusal(words.notOurTab({ tab }));
  const kept = strayNotes(book, generated, grid);
  return { own, kept, moves: kept.length > 0 };
}

/**
 * Makes tabs anew as a whole. What stands below the last line of each is the user's and stays; what somebody typed
 * above it is moved there; where a tab of one of the names was not made by the add-on, none is made.
 */
export function remakeAll<T>(
  book: Book,
  all: readonly Generated[],
  { reads, plan }: Recipe<StandingSources, T>,
): T {
  return make(book, {
    reads: (tabNames) => [...reads(tabNames), ...all.map(({ tab }) => tab)],
    plan: (sources) => {
      const found = all.map((generated) => standingOf(book, generated, sources.grids.get(generated.tab)));
      const standing = (tab: string) => {
        const of = found[all.findIndex((generated) => generated.tab === tab)];
        if (!of) throw new Error(`${tab} is not made here`);
        return of;
      };
      const made = plan({ ...sources, standing });
      return { ...made, blocks: [...(made.blocks ?? []), ...found.flatMap(({ kept }) => kept)] };
    },
  });
}

/** The same for a single tab. */
export const remake = <T>(book: Book, generated: Generated, { reads, plan }: Recipe<OwnSources, T>): T =>
  remakeAll(book, [generated], {
    reads,
    plan: ({ standing, ...sources }) => plan({ ...sources, ...standing(generated.tab) }),
  });
