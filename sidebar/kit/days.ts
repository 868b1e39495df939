// Days as `YYYY-MM-DD`: shown in Japanese, and counted on.
import { sidebar as words } from '../../src/messages/words.ts';

const DAY_MS = 86_400_000;
const utc = (date: string) => new Date(`${date}T00:00:00Z`);

export const addDays = (date: string, count: number): string =>
  new Date(utc(date).getTime() + count * DAY_MS).toISOString().slice(0, 10);

/** The year is shown only where it is not this one. */
export function showDay(date: string, today: string): string {
  const weekday = words.weekdays[utc(date).getUTCDay()] ?? '';
  return date.slice(0, 4) === today.slice(0, 4) ? words.day(date, weekday) : words.dayOfYear(date, weekday);
}
