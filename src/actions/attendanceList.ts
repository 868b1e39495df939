// A day's attendance for the sidebar.
import { readDay } from './attendanceDay.ts';
import { checkDay } from './attendanceRequest.ts';
import { type Day, viewOf } from './attendanceView.ts';
import type { Book } from './book.ts';

/** Today, unless another day is asked for. */
export function listDay(book: Book, given: unknown): Day {
  const today = book.today();
  const { date = today } = checkDay(given);
  return viewOf(readDay(book, date, today));
}
