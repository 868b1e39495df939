// Dates as people type them: 2026-10-01, 2026/10/1, 2026年10月1日, 令和8年10月1日, R8.10.1.
import { addMonths, type IsoDate, type IsoMonth, isoDate, monthOf } from './isoDate.ts';
import { normalize } from './text.ts';

/** The year before the first of each era that a living client's paper may carry. */
const BEFORE = { 令和: 2018, R: 2018, 平成: 1988, H: 1988, 昭和: 1925, S: 1925 };

/** Either an era with its year or a year of four digits. */
const YEAR = '(?:(令和|平成|昭和|[RHS])(元|\\d{1,2})|(\\d{4}))';
const DAY = new RegExp(`^${YEAR}[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:\\([月火水木金土日]\\))?$`, 'i');
const MONTH = new RegExp(`^${YEAR}[-/.年](\\d{1,2})月?$`, 'i');

/** The day that stands in the text, or the first of the month. */
function dayIn(text: string, pattern: RegExp): IsoDate | undefined {
  const match = pattern.exec(normalize(text));
  if (!match) return undefined;
  const [, era, ofEra, year, month, day = 1] = match;
  const count = ofEra === '元' ? 1 : Number(ofEra ?? year);
  const before = era ? BEFORE[era.toUpperCase() as keyof typeof BEFORE] : 0;
  return isoDate(before + count, Number(month), Number(day));
}

/** The day a text means, or undefined where it means none. A weekday in brackets behind it is ignored. */
export const parseDate = (text: string): IsoDate | undefined => dayIn(text, DAY);

/** The month a text means (`2026-10`, `2026年10月`, `令和8年10月`, `R8.10`), or undefined. */
export const parseMonth = (text: string): IsoMonth | undefined => dayIn(text, MONTH)?.slice(0, 7);

/** The month of a day or a month: a date cell shown as a month still holds a day. */
export const parseMonthOrDay = (text: string): IsoMonth | undefined =>
  parseMonth(text) ?? parseDate(text)?.slice(0, 7);

/** Months as they are called from the one that is. */
const FROM_NOW: Readonly<Record<string, number>> = { 今月: 0, 来月: 1, thismonth: 0, nextmonth: 1 };

/** As `parseMonth`, and 今月 or 来月. */
export function parseMonthFrom(text: string, today: IsoDate): IsoMonth | undefined {
  const months = FROM_NOW[normalize(text).toLowerCase()];
  return months === undefined ? parseMonth(text) : addMonths(monthOf(today), months);
}
