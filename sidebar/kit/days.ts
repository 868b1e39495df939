// Days as they are shown.
import { weekdayOf } from '../../src/basics/isoDate.ts';
import { sidebar as words } from '../../src/messages/words.ts';

/** `YYYY-MM-DD` with its weekday; the year is shown only where it is not this one. */
export function showDay(date: string, today: string): string {
  const weekday = words.weekdays[weekdayOf(date)];
  return date.slice(0, 4) === today.slice(0, 4) ? words.day(date, weekday) : words.dayOfYear(date, weekday);
}
