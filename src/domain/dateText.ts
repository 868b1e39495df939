// Dates as people type them: 2026-10-01, 2026/10/1, 2026年10月1日, 令和8年10月1日, R8.10.1.
import { addMonths, type IsoDate, type IsoMonth, isoDate, monthOf } from './isoDate.ts';
import { normalize } from './text.ts';

/** First year of each era that a living client's paper may carry. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2019,
  R: 2019,
  平成: 1989,
  H: 1989,
  昭和: 1926,
  S: 1926,
};

const YEAR = '(令和|平成|昭和|[RHS])?(元|\\d{1,4})';
const DAY = new RegExp(`^${YEAR}[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$`, 'i');
const MONTH = new RegExp(`^${YEAR}[-/.年](\\d{1,2})月?$`, 'i');

function yearOf(era: string | undefined, number: string): number | undefined {
  const year = number === '元' ? 1 : Number(number);
  if (era === undefined || era === '') return number.length === 4 ? year : undefined;
  const first = ERAS[era.toUpperCase()];
  return first === undefined ? undefined : first + year - 1;
}

/** The day a text means, or undefined where it means none. A weekday in brackets behind it is ignored. */
export function parseDate(text: string): IsoDate | undefined {
  const match = DAY.exec(normalize(text).replace(/\([月火水木金土日]\)$/, ''));
  const year = match && yearOf(match[1], match[2] ?? '');
  return match && year !== undefined && year !== null
    ? isoDate(year, Number(match[3]), Number(match[4]))
    : undefined;
}

/** The month a text means (`2026-10`, `2026年10月`, `令和8年10月`, `R8.10`), or undefined. */
export function parseMonth(text: string): IsoMonth | undefined {
  const match = MONTH.exec(normalize(text));
  const year = match && yearOf(match[1], match[2] ?? '');
  if (!match || year === undefined || year === null) return undefined;
  return isoDate(year, Number(match[3]), 1)?.slice(0, 7);
}

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
