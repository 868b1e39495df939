// 空き情報を作る: one page for care managers with the free seats of a month, and nothing about any client.
import { type IsoMonth, monthOf } from '../../domain/isoDate.ts';
import { actions as common } from '../../messages/actions.ts';
import { freeSeats as tabWords } from '../../messages/ja/freeSeats.ts';
import { makeFreeSeats as words } from '../../messages/makeFreeSeats.ts';
import { freeSeatsTab } from '../../report/freeSeats/freeSeatsTab.ts';
import { WIDTH } from '../../report/freeSeats/layout.ts';
import { ownRows } from '../../report/month/ownRows.ts';
import { type Ask, askAgain } from '../askAgain.ts';
import type { Book } from '../book.ts';
import { Refusal } from '../refusal.ts';
import { strayNotes } from '../strayNotes.ts';
import { FREE_SEATS_TABS, freeSeatsSource, monthFrom } from './source.ts';

interface CreatedFreeSeats {
  readonly line: string;
  /** What is left out, cut or doubtful; '' where there is nothing of the kind. */
  readonly notice: string;
}

function make(book: Book, month: IsoMonth): CreatedFreeSeats {
  const tab = tabWords.tab(month);
  const grids = new Map(book.read([...FREE_SEATS_TABS, tab]).map((grid) => [grid.tab, grid]));
  const source = freeSeatsSource(grids, month, book.today());
  const standing = grids.get(tab);
  const own = ownRows(standing?.rows ?? [], WIDTH);
  if (!own) throw new Refusal(common.notOurTab({ tab }));
  const { model, cut } = freeSeatsTab(source, own);
  const moved = strayNotes(book, { tab, width: WIDTH, beingMade: tabWords.beingMade }, standing);

  book.write(moved);
  book.draw(model);
  const { blank, doubts } = source;
  const notice = [
    ...doubts,
    ...(moved.length > 0 ? [words.moved] : []),
    ...(cut.length > 0 ? [words.cut(cut)] : []),
    ...(blank.length > 0 ? [words.blank(blank)] : []),
  ];
  return { line: words.made({ tab }), notice: notice.join('\n') };
}

export function createFreeSeats(book: Book, monthText: string): CreatedFreeSeats {
  const month = monthFrom(monthText, book.today());
  return book.locked(() => make(book, month));
}

/** A blank answer is this month. */
export function askFreeSeats(book: Book, ask: Ask): CreatedFreeSeats | undefined {
  const usual = monthOf(book.today());
  const { title, message } = words.ask;
  return askAgain(ask, { title, message: message(usual), usual }, (month) => createFreeSeats(book, month));
}
