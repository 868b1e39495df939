// The free seats of a month by 単位 and weekday, as a care manager asks for them: nothing in it is about a client.

import {
  daysOfMonth,
  firstDay,
  type IsoDate,
  type IsoMonth,
  lastDay,
  WEEKDAYS,
  type Weekday,
  weekdayOf,
} from '../../basics/isoDate.ts';
import { oneLine } from '../../basics/text.ts';
import { type Calendar, unitOfContract } from '../dayService/calendar.ts';
import { type Client, inForce } from '../dayService/dayService.ts';

export interface UnitSeats {
  readonly name: string;
  /** 定員, people. */
  readonly capacity: number;
  readonly timeBand: string | undefined;
  /** Monday first; undefined where it is closed on that weekday. */
  readonly free: readonly (number | undefined)[];
}

export interface FreeSeats {
  readonly month: IsoMonth;
  /** 発行日. */
  readonly issued: IsoDate;
  /** Those in force at the month's end. */
  readonly units: readonly UnitSeats[];
  /** Some of the seats become free only after the day of issue, in the course of the month. */
  readonly freedLater: boolean;
  /** Days without anybody although their weekday is an open one, and days open although it is not. */
  readonly closed: readonly IsoDate[];
  readonly extra: readonly IsoDate[];
}

interface FreeSeatsInput {
  readonly month: IsoMonth;
  readonly issued: IsoDate;
  readonly clients: readonly Client[];
  readonly calendar: Calendar;
}

/**
 * 定員 less the contracts on that weekday, both on that day. Each 単位 is on its own: one with more contracts than
 * seats has none left, and takes none from another. Undefined where it is closed on that weekday.
 */
function freeOn(date: IsoDate, name: string, weekday: Weekday, { clients, calendar }: FreeSeatsInput) {
  const unit = calendar.unitOn(name, date);
  if (!unit?.weekdays.includes(weekday)) return undefined;
  const contracts = clients.filter(
    (client) =>
      client.weekdays.includes(weekday) && inForce(client, date) && unitOfContract(client, calendar) === name,
  );
  return Math.max(0, unit.capacity - contracts.length);
}

/** The day of issue where it lies in the month, else whichever end of the month is nearer to it. */
function seenFrom({ month, issued }: FreeSeatsInput): IsoDate {
  if (issued < firstDay(month)) return firstDay(month);
  return issued > lastDay(month) ? lastDay(month) : issued;
}

function specialDays({ month, calendar }: FreeSeatsInput) {
  const { unitNames } = calendar;
  const usual = (date: IsoDate) =>
    unitNames.some((name) => calendar.unitOn(name, date)?.weekdays.includes(weekdayOf(date)));
  const open = (date: IsoDate) => unitNames.some((name) => calendar.operates(name, date));
  const dates = daysOfMonth(month);
  return {
    closed: dates.filter((date) => usual(date) && !open(date)),
    extra: dates.filter((date) => open(date) && !usual(date)),
  };
}

/**
 * Counted as at the month's end: who begins in the course of the month holds a seat all month, and who ends before
 * its last day leaves one free, from some day on; `freedLater` says so without telling the day.
 */
export function freeSeats(input: FreeSeatsInput): FreeSeats {
  const { month, issued, calendar } = input;
  const end = lastDay(month);
  const now = seenFrom(input);
  const units = calendar.unitNames.flatMap((name): UnitSeats[] => {
    const unit = calendar.unitOn(name, end);
    if (!unit) return [];
    const free = WEEKDAYS.map((weekday) => freeOn(end, name, weekday, input));
    return [{ name, capacity: unit.capacity, timeBand: unit.timeBand, free }];
  });
  const freedLater = units.some(({ name, free }) =>
    WEEKDAYS.some((weekday, at) => (free[at] ?? 0) > (freeOn(now, name, weekday, input) ?? 0)),
  );
  const shown = units.map((unit) => ({
    ...unit,
    name: oneLine(unit.name),
    timeBand: unit.timeBand && oneLine(unit.timeBand),
  }));
  return { month, issued, units: shown, freedLater, ...specialDays(input) };
}

/** Weekdays on which any 単位 is open, and those of them with a seat left in any. */
export function openWeekdays({ units }: FreeSeats): { open: Weekday[]; free: Weekday[] } {
  const some = (has: (free: number | undefined) => boolean) =>
    WEEKDAYS.filter((_, at) => units.some(({ free }) => has(free[at])));
  return { open: some((free) => free !== undefined), free: some((free = 0) => free > 0) };
}
