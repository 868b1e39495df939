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
const FROM_NOW: Readonly<Record<string, number>> = {
  先月: -1,
  今月: 0,
  来月: 1,
  lastmonth: -1,
  thismonth: 0,
  nextmonth: 1,
};
const COMPACT = /^(\d{4})(0[1-9]|1[0-2])$/;
const NO_YEAR = /^(\d{1,2})月?$/;

/** The month of that number which lies nearest to this one; half a year away, the one that has passed. */
function nearest(number: number, now: IsoMonth): IsoMonth | undefined {
  const month = isoDate(Number(now.slice(0, 4)), number, 1)?.slice(0, 7);
  if (month === undefined) return undefined;
  const apart = number - Number(now.slice(5));
  if (apart >= 6) return addMonths(month, -12);
  return apart < -6 ? addMonths(month, 12) : month;
}

/**
 * The month an answer means to whoever is asked for one: as `parseMonth`, and `202610`, `10月` or `10` (the nearest),
 * 先月, 今月, 来月; also a day of it.
 */
export function parseMonthFrom(text: string, today: IsoDate): IsoMonth | undefined {
  const answer = normalize(text).toLowerCase();
  const now = monthOf(today);
  const months = FROM_NOW[answer];
  if (months !== undefined) return addMonths(now, months);
  const [, year, month] = COMPACT.exec(answer) ?? [];
  if (year && month) return `${year}-${month}`;
  const [, number] = NO_YEAR.exec(answer) ?? [];
  return number ? nearest(Number(number), now) : parseMonthOrDay(answer);
}
