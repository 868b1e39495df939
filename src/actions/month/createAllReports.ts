// 全部の月の報告を作る: every month with attendance, oldest first, so that each finds the month before it.
import { actions as words } from '../../messages/words.ts';
import type { Book } from '../kit/book.ts';
import { Refusal } from '../kit/refusal.ts';
import { createMonthReport } from './createMonthReport.ts';
import { attendanceMonths } from './monthSource.ts';

/** Google ends a run after six minutes; the last report begun must still be finished by then. */
const BEGIN_WITHIN_MS = 4 * 60_000;
const LEFT = 'reportsLeft';

export interface Circumstances {
  /** Milliseconds, as Date.now() tells them. */
  readonly now: () => number;
  readonly progress: (line: string) => void;
  /** Keeps a short text from one run to the next. */
  readonly notes: {
    all(): Record<string, string>;
    keep(key: string, text: string): void;
    drop(key: string): void;
  };
}

/** What came of it, line by line; a month that cannot be reported does not keep the others back. */
export function createAllReports(book: Book, { now, progress, notes }: Circumstances): string[] {
  const begun = now();
  const known = attendanceMonths(book.tabNames()).reverse();
  const today = book.today().slice(0, 7);
  const left = (notes.all()[LEFT] ?? '').split(',').filter((month) => known.includes(month));
  const months = (left.length > 0 ? left : known).filter((month) => month <= today);
  if (months.length === 0) throw new Refusal(words.all.none);

  const lines: string[] = [];
  for (const [index, month] of months.entries()) {
    notes.keep(LEFT, months.slice(index).join(','));
    if (now() - begun > BEGIN_WITHIN_MS) {
      lines.push(words.all.goOn({ left: months.length - index }));
      return lines;
    }
    progress(words.all.progress({ month, number: index + 1, of: months.length }));
    try {
      lines.push(words.done(createMonthReport(book, month)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      lines.push(error.message);
    }
  }
  notes.drop(LEFT);
  return lines;
}
