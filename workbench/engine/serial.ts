// Dates as a sheet stores them: days since 1899-12-30 by the wall clock of the spreadsheet's time zone.
import * as numfmt from 'numfmt';
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

/** Whether a number format shows a date or a time; numfmt remembers the formats it was asked about. */
export const isDateFormat = (pattern: string | undefined | null): boolean =>
  Boolean(pattern && numfmt.isDateFormat(pattern));
