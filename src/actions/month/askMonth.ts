// Asks which month to report, and offers the latest.
import { actions as words } from '../../messages/words.ts';
import { type Ask, askAgain } from '../kit/askAgain.ts';
import type { Book } from '../kit/book.ts';
import { attendanceMonths } from './monthSource.ts';

/** What `make` answered for the month that was chosen, or undefined where the user gave up. */
export function askMonth<T>(book: Book, ask: Ask, make: (month: string) => T): T | undefined {
  const known = attendanceMonths(book.tabNames());
  const [latest = book.today().slice(0, 7)] = known;
  const { title, message } = words.askMonth;
  return askAgain(ask, { title, message: message({ known, latest }), usual: latest }, make);
}
