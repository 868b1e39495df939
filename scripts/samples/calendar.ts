// ISO dates and months without a clock or a time zone.

export const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Midnight UTC, which is also how a date is kept in a workbook cell. */
export const utc = (isoDate: string) => new Date(`${isoDate}T00:00:00Z`);

const iso = (date: Date) => date.toISOString().slice(0, 10);

export const addDays = (isoDate: string, days: number) =>
  iso(new Date(utc(isoDate).getTime() + days * 86_400_000));

export const weekdayOf = (isoDate: string): Weekday => WEEKDAYS[utc(isoDate).getUTCDay()] ?? '日';

export function daysOfMonth(month: string): string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}

/** "2026-10-07" -> 7 */
export const dayNumber = (isoDate: string) => Number(isoDate.slice(8));
