// Dates inside the program: ISO days and months as text, so that no time zone can move them.

/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;
/** A month as `YYYY-MM`. */
export type IsoMonth = string;

export const WEEKDAYS = ['月', '火', '水', '木', '金', '土', '日'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAY_MS = 86_400_000;
const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const utc = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** The day of that year, month (1-12) and day, or undefined where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  const ms = utc(date);
  return Number.isNaN(ms) || fromUtc(ms) !== date ? undefined : date;
}

export const monthOf = (date: IsoDate): IsoMonth => date.slice(0, 7);
export const firstDay = (month: IsoMonth): IsoDate => `${month}-01`;
export const lastDay = (month: IsoMonth): IsoDate => addDays(firstDay(addMonths(month, 1)), -1);
export const addDays = (date: IsoDate, days: number): IsoDate => fromUtc(utc(date) + days * DAY_MS);
export const daysBetween = (from: IsoDate, to: IsoDate): number => (utc(to) - utc(from)) / DAY_MS;

export function addMonths(month: IsoMonth, months: number): IsoMonth {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1)}`;
}

export function daysOfMonth(month: IsoMonth): IsoDate[] {
  const length = Number(lastDay(month).slice(8));
  return Array.from({ length }, (_, index) => `${month}-${pad(index + 1)}`);
}

export function weekdayOf(date: IsoDate): Weekday {
  const sundayFirst = new Date(utc(date)).getUTCDay();
  return WEEKDAYS[(sundayFirst + 6) % 7] as Weekday;
}
