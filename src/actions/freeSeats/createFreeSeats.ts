// 空き情報を作る: one page for care managers with the free seats of a month, and nothing about any client.
import { monthOf } from '../../basics/isoDate.ts';
import { freeSeats as tabWords } from '../../messages/ja/freeSeats/page.ts';
import { makeFreeSeats as words } from '../../messages/words.ts';
import { freeSeatsTab } from '../../report/freeSeats/freeSeatsTab.ts';
import { WIDTH } from '../../report/freeSeats/layout.ts';
import { type Ask, askAgain } from '../kit/askAgain.ts';
import type { Book } from '../kit/book.ts';
import { DAY_SERVICE_TABS } from '../kit/readDayService.ts';
import { remake } from '../kit/remake.ts';
import { freeSeatsSource, monthFrom } from './source.ts';

interface CreatedFreeSeats {
  readonly line: string;
  /** What is left out, cut or doubtful; '' where there is nothing of the kind. */
  readonly notice: string;
}

export function createFreeSeats(book: Book, monthText: string): CreatedFreeSeats {
  const today = book.today();
  const month = monthFrom(monthText, today);
  const tab = tabWords.tab(month);
  return remake(
    book,
    { tab, width: WIDTH, beingMade: tabWords.beingMade },
    {
      reads: () => DAY_SERVICE_TABS,
      plan: ({ grids, own, moves }) => {
        const source = freeSeatsSource(grids, month, today);
        const below = own.count === 0 ? 0 : (grids.get(tab)?.rows.length ?? 0) - own.count;
        const { model, cut, noCode } = freeSeatsTab(source, own, moves ? below + 1 : below);
        const { blank, doubts } = source;
        const notice = [
          ...doubts,
          ...(moves ? [words.moved] : []),
          ...(cut.length > 0 ? [words.cut(cut)] : []),
          ...(noCode ? [words.noCode[noCode]] : []),
          ...(blank.length > 0 ? [words.blank(blank)] : []),
        ];
        return { draws: [model], answer: { line: words.made({ tab }), notice: notice.join('\n') } };
      },
    },
  );
}

/** A blank answer is this month. */
export function askFreeSeats(book: Book, ask: Ask): CreatedFreeSeats | undefined {
  const usual = monthOf(book.today());
  const { title, message } = words.ask;
  return askAgain(ask, { title, message: message(usual), usual }, (month) => createFreeSeats(book, month));
}
