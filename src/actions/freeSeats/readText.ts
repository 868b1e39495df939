// The free seats of a month as text to copy: reads, and writes nothing.
import { monthOf } from '../../basics/isoDate.ts';
import { freeSeatsText } from '../../report/freeSeats/text.ts';
import type { Book } from '../kit/book.ts';
import { DAY_SERVICE_TABS } from '../kit/readDayService.ts';
import { readSources } from '../kit/sources.ts';
import { checkFreeSeats, type FreeSeatsRequest } from './request.ts';
import { freeSeatsSource, monthFrom } from './source.ts';

/** Without a month, of this one. */
export function readFreeSeatsText(book: Book, asked: FreeSeatsRequest): { readonly text: string } {
  const today = book.today();
  const { month: given } = checkFreeSeats(asked);
  const month = given ? monthFrom(given, today) : monthOf(today);
  const { grids } = readSources(book, () => DAY_SERVICE_TABS);
  return { text: freeSeatsText(freeSeatsSource(grids, month, today)) };
}
