// 規模区分の見込み: what size the next fiscal year's fees would follow, month by month as an inspector asks for it.

import { addMonths, daysOfMonth, type IsoMonth } from '../../basics/isoDate.ts';
import type { Size } from '../../rules/fees/baseUnits.ts';
import {
  CAPACITY_RULE,
  EVERY_DAY_SEVENTHS,
  HOURS,
  type Hours,
  hoursOfBand,
  isNewYear,
  QUARTERS_OF_A_VISIT,
  sizeOfMean,
  WEEK_DAYS,
} from '../../rules/fees/sizeClass.ts';
import type { AttendanceDay } from '../attendance/attendance.ts';
import { isAttended } from '../attendance/marks.ts';
import type { OpenDay } from '../attendance/openDays.ts';
import type { Calendar } from '../dayService/calendar.ts';
import { visitBand } from '../fees/visitBand.ts';
import { fiscalYearTo, type PastMonth, type PastMonths } from './pastMonths.ts';

/** What a month leaves for the count of the size; 要支援 counts like everybody, as the two services run together. */
export interface SizeRecord {
  readonly visits: Readonly<Record<Hours, number>>;
  /** Open on every day but 12-29 to 01-03. */
  readonly everyDay: boolean;
}

export interface SizeMonth extends SizeRecord {
  readonly month: IsoMonth;
  /** Visits weighted by their hours, before six sevenths. */
  readonly weighted: number;
  /** After them. */
  readonly counted: number;
}

/** 定員 × 90% × planned days a month. */
export interface SizeByCapacity {
  readonly why: 'fewMonths' | 'capacityChanged';
  /** 定員 on the first day of the fiscal year the size is for, people. */
  readonly capacity: number;
  readonly capacityBefore: number;
  /** Planned days a month, on average of that fiscal year. */
  readonly days: number;
  readonly mean: number;
}

export interface SizeForecast {
  readonly months: readonly SizeMonth[];
  /** Months since April without a record of hours. */
  readonly missing: readonly IsoMonth[];
  readonly sum: number;
  /** Mean weighted visits a month, April to February. */
  readonly mean: number;
  readonly byCapacity: SizeByCapacity | undefined;
  readonly size: Size;
  /** The April from which on that size would be in force. */
  readonly from: IsoMonth;
}

/** The keys of 月次データ that hold a month's record. */
const KEYS: Readonly<Record<Hours, string>> = {
  under5h: 'visits_under_5h',
  '5to7h': 'visits_5_to_7h',
  '7hOrMore': 'visits_7h_or_more',
};

interface RecordInput {
  readonly month: IsoMonth;
  readonly entries: readonly AttendanceDay[];
  readonly openDays: readonly OpenDay[];
  readonly calendar: Calendar;
}

/** A visit whose band nobody can read counts whole, so that the size is not taken for too small. */
export function sizeRecord({ month, entries, openDays, calendar }: RecordInput): SizeRecord {
  const visits = { under5h: 0, '5to7h': 0, '7hOrMore': 0 };
  for (const entry of entries) {
    if (!isAttended(entry.mark)) continue;
    const band = visitBand(entry, entry.client?.timeBand, calendar);
    visits[band === undefined ? '7hOrMore' : hoursOfBand(band)] += 1;
  }
  const open = new Set(openDays.map(({ date }) => date));
  return { visits, everyDay: daysOfMonth(month).every((date) => isNewYear(date) || open.has(date)) };
}

function recordOf(past: PastMonth | undefined): SizeRecord | undefined {
  const of = (hours: Hours) => past?.overall(KEYS[hours]);
  const [under5h, from5to7h, from7h] = [of('under5h'), of('5to7h'), of('7hOrMore')];
  if (under5h === undefined || from5to7h === undefined || from7h === undefined) return undefined;
  return {
    visits: { under5h, '5to7h': from5to7h, '7hOrMore': from7h },
    everyDay: past?.overall('open_every_day') === 1,
  };
}

const PARTS = 4 * WEEK_DAYS;

/** In 28ths of a visit, so that a sum of quarters and sevenths stays whole. */
function parts({ visits, everyDay }: SizeRecord): number {
  const quarters = HOURS.reduce((sum, hours) => sum + visits[hours] * QUARTERS_OF_A_VISIT[hours], 0);
  return quarters * (everyDay ? EVERY_DAY_SEVENTHS : WEEK_DAYS);
}

function capacityOn(date: string, calendar: Calendar): number {
  return calendar.unitNames.reduce((sum, name) => sum + calendar.capacityOn(name, date), 0);
}

const MONTHS_A_YEAR = 12;

/** Undefined where the record decides. */
function byCapacity(from: IsoMonth, calendar: Calendar): SizeByCapacity | undefined {
  const capacity = capacityOn(`${from}-01`, calendar);
  const capacityBefore = capacityOn(`${addMonths(from, -1)}-31`, calendar);
  const changed = Math.abs(capacity - capacityBefore) * 1000 >= capacityBefore * CAPACITY_RULE.changePerMille;
  const few = monthsOpen(from, calendar) < CAPACITY_RULE.monthsNeeded;
  if (capacity === 0 || (!few && !changed)) return undefined;
  const dates = Array.from({ length: MONTHS_A_YEAR }, (_, at) => daysOfMonth(addMonths(from, at))).flat();
  const seats = dates.flatMap((date) =>
    calendar.unitNames
      .filter((name) => calendar.operates(name, date))
      .map((name) => calendar.capacityOn(name, date)),
  );
  const seatDays = seats.reduce((sum, each) => sum + each, 0);
  return {
    why: few ? 'fewMonths' : 'capacityChanged',
    capacity,
    capacityBefore,
    days: seatDays / MONTHS_A_YEAR / capacity,
    mean: (seatDays * CAPACITY_RULE.perMilleOfCapacity) / 1000 / MONTHS_A_YEAR,
  };
}

/** Of the months that count, those in which the place is open at all: what it did, not what the sheet holds. */
function monthsOpen(from: IsoMonth, calendar: Calendar): number {
  const year = Array.from({ length: MONTHS_A_YEAR - 1 }, (_, at) => addMonths(from, at - MONTHS_A_YEAR));
  return year.filter((month) =>
    daysOfMonth(month).some((date) => calendar.unitNames.some((name) => calendar.operates(name, date))),
  ).length;
}

const isMarch = (month: IsoMonth) => month.endsWith('-03');

/**
 * March belongs to no count, nor does a month under way: its record is undefined. The forecast is undefined where no
 * month of the year has a record yet.
 */
export function sizeForecast(
  month: IsoMonth,
  own: SizeRecord | undefined,
  past: PastMonths,
  calendar: Calendar,
): SizeForecast | undefined {
  const year = fiscalYearTo(month).filter((each) => !isMarch(each));
  const records = year.map((each) => ({
    month: each,
    record: each === month ? own : recordOf(past.get(each)),
  }));
  const known = records.flatMap(({ month: each, record }) => (record ? [{ each, record }] : []));
  const months = known.map(({ each, record }): SizeMonth => {
    const { visits } = record;
    const quarters = HOURS.reduce((sum, hours) => sum + visits[hours] * QUARTERS_OF_A_VISIT[hours], 0);
    return { month: each, ...record, weighted: quarters / 4, counted: parts(record) / PARTS };
  });
  if (months.length === 0) return undefined;
  const total = known.reduce((sum, { record }) => sum + parts(record), 0);
  const from = addMonths(fiscalYearTo(month)[0] ?? month, MONTHS_A_YEAR);
  const mean = total / PARTS / months.length;
  const capacity = byCapacity(from, calendar);
  return {
    months,
    missing: records.flatMap((each) => (each.record || each.month === month ? [] : [each.month])),
    sum: total / PARTS,
    mean,
    byCapacity: capacity,
    size: sizeOfMean(capacity?.mean ?? mean),
    from,
  };
}
