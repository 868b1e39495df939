// National holidays (国民の祝日に関する法律), with substitute holidays.
/// <reference path="./japanese-holidays.d.ts" />
import calendar from 'japanese-holidays';
import { type IsoDate, isoDate } from './isoDate.ts';

const years = new Map<number, ReadonlyMap<IsoDate, string>>();

function holidaysOf(year: number): ReadonlyMap<IsoDate, string> {
  const known = years.get(year);
  if (known) return known;
  const holidays = calendar.getHolidaysOf(year, true);
  const named = new Map(
    holidays.map(({ month, date, name }) => [isoDate(year, month, date) as IsoDate, name]),
  );
  years.set(year, named);
  return named;
}

export const holidayName = (date: IsoDate): string | undefined =>
  holidaysOf(Number(date.slice(0, 4))).get(date);
export const isHoliday = (date: IsoDate): boolean => holidayName(date) !== undefined;
