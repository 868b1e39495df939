// A day's attendance for the sidebar.

import type { Book } from '../kit/book.ts';
import { readDay } from './day.ts';
import { checkDay } from './request.ts';
import { type Day, viewOf } from './view.ts';

/** Today, unless another day is asked for. */
export function listDay(book: Book, given: unknown): Day {
  const today = book.today();
  const { date = today } = checkDay(given);
  return viewOf(readDay(book, date, today));
}
