// Asks which month, offers the latest, and asks again until a report could be made or the user gives up.
import { actions as words } from '../messages/ja/actions.ts';
import type { Book } from './book.ts';
import { attendanceMonths } from './monthSource.ts';
import { Refusal } from './refusal.ts';

type Ask = (title: string, text: string) => string | undefined;

/** What `make` answered for the month that was chosen, or undefined where the user gave up. */
export function askMonth<T>(book: Book, ask: Ask, make: (month: string) => T): T | undefined {
  const { title, message, again } = words.askMonth;
  const known = attendanceMonths(book.tabNames());
  const [latest = book.today().slice(0, 7)] = known;
  const question = message({ known, latest });
  let text = question;
  for (;;) {
    const answer = ask(title, text);
    if (answer === undefined) return undefined;
    try {
      return make(answer === '' ? latest : answer);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      text = again({ refusal: error.message, message: question });
    }
  }
}
