// Dates as a sheet stores them: days since 1899-12-30 by the wall clock of the spreadsheet's time zone.
import { instantOf, wallTime } from './timeZone.ts';

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A cell keeps whole milliseconds; a binary fraction of a day may not lose one. */
export const serialToDate = (serial: number, zone: string): Date =>
  new Date(instantOf(zone, EPOCH + Math.round(serial * DAY)));

export const dateToSerial = (date: Date, zone: string): number =>
  (wallTime(zone, date.getTime()) - EPOCH) / DAY;

export const serialOf = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - EPOCH) / DAY;

/** Dates may come from another realm (a worker's, a vm's), where instanceof does not see them. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

const literals = /"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*./gi;

const known = new Map<string, boolean>();

/** Whether a number format shows a date or a time; what it quotes or escapes does not count. */
export function isDateFormat(pattern: string | undefined | null): boolean {
  if (!pattern) return false;
  const answer = known.get(pattern) ?? showsDate(pattern);
  known.set(pattern, answer);
  return answer;
}

function showsDate(pattern: string): boolean {
  if (pattern === '@' || /general/i.test(pattern)) return false;
  const section = pattern.replace(literals, '').split(';')[0] ?? '';
  return /[ymdhs]/i.test(section) && !/[#0?]/.test(section.replace(/\.0+/g, ''));
}
