// Which 単位 run at one moment, and whether more people come to them than they have seats.

import { groupBy } from '../../basics/groupBy.ts';
import { type IsoMonth, lastDay } from '../../basics/isoDate.ts';
import { HALF_DAY_BANDS } from '../../rules/fees/sizeClass.ts';
import type { AttendanceDay } from '../attendance/attendance.ts';
import { isAttended } from '../attendance/marks.ts';
import type { OpenDay } from '../attendance/openDays.ts';
import type { Calendar } from '../dayService/calendar.ts';
import type { ServiceUnit } from '../dayService/dayService.ts';
import { findTimeBand } from '../fees/choices.ts';

/** 定員超過 (老企第36号 第2の7(24)): the mean of the days' largest numbers of people at one time, rounded up. */
export interface OverCapacity {
  /** The 単位 that run at once; empty: the whole place, each day by its fullest moment. */
  readonly units: readonly string[];
  readonly meanUsers: number;
  /** Mean 定員 of those days, people. */
  readonly capacity: number;
}

export interface AtOnceInput {
  readonly month: IsoMonth;
  readonly entries: readonly AttendanceDay[];
  readonly openDays: readonly OpenDay[];
  readonly calendar: Calendar;
}

function isHalfDay({ timeBand }: ServiceUnit): boolean {
  const band = timeBand === undefined ? undefined : findTimeBand(timeBand);
  return band?.found === true && HALF_DAY_BANDS.includes(band.item);
}

/** Without times: 午前 and 午後 are apart, and so are two services of under five hours. Everything else may meet. */
function runAtOnce(a: ServiceUnit, b: ServiceUnit): boolean {
  if (a.hours && b.hours) return a.hours.from < b.hours.to && b.hours.from < a.hours.to;
  const morning = ({ name }: ServiceUnit) => name.includes('午前');
  const afternoon = ({ name }: ServiceUnit) => name.includes('午後');
  if ((morning(a) && afternoon(b)) || (afternoon(a) && morning(b))) return false;
  return !(isHalfDay(a) && isHalfDay(b));
}

/** Every largest set of 単位 of which each meets each. */
function setsAtOnce(units: readonly ServiceUnit[]): ServiceUnit[][] {
  let sets: ServiceUnit[][] = [];
  for (const unit of units) {
    const joined = sets.map((set) => [...set.filter((other) => runAtOnce(other, unit)), unit]);
    const all = [...sets, ...joined, [unit]];
    sets = all.filter(
      (set, at) =>
        !all.some(
          (other, index) =>
            set.every((each) => other.includes(each)) &&
            (other.length > set.length || (other.length === set.length && index < at)),
        ),
    );
  }
  return sets;
}

interface Moment {
  readonly users: number;
  readonly capacity: number;
}

function meanOf(units: readonly string[], days: readonly Moment[]): OverCapacity | undefined {
  if (days.length === 0) return undefined;
  const sum = (of: (day: Moment) => number) => days.reduce((total, day) => total + of(day), 0);
  return {
    units,
    meanUsers: Math.ceil(sum(({ users }) => users) / days.length),
    capacity: sum(({ capacity }) => capacity) / days.length,
  };
}

/** The worst of all sets of 単位 that run at once, and of the place as a whole; undefined where none is over. */
export function overCapacity(input: AtOnceInput): OverCapacity | undefined {
  const { month, entries, openDays, calendar } = input;
  const rows = calendar.unitNames.flatMap((name) => calendar.unitOn(name, lastDay(month)) ?? []);
  const sets = setsAtOnce(rows).map((set) => set.map(({ name }) => name));
  const visits = groupBy(
    entries.filter(({ mark }) => isAttended(mark)),
    ({ date, unit }) => `${date} ${unit}`,
  );
  const momentOf = (set: readonly string[], open: readonly OpenDay[]): Moment | undefined => {
    const own = open.filter(({ unit }) => set.includes(unit));
    if (own.length === 0) return undefined;
    return {
      users: own.reduce((sum, { date, unit }) => sum + (visits.get(`${date} ${unit}`)?.length ?? 0), 0),
      capacity: own.reduce((sum, { capacity }) => sum + capacity, 0),
    };
  };
  const days = [...groupBy(openDays, ({ date }) => date).values()].map((open) =>
    sets.flatMap((set) => {
      const moment = momentOf(set, open);
      return moment ? [{ set, moment }] : [];
    }),
  );
  const fullest = days.flatMap(
    (moments) =>
      [...moments]
        .map(({ moment }) => moment)
        .sort((a, b) => b.users - a.users || a.capacity - b.capacity)[0] ?? [],
  );
  const each = sets.map((set) =>
    meanOf(
      set,
      days.flatMap((moments) => moments.filter((one) => one.set === set).map(({ moment }) => moment)),
    ),
  );
  const whole = meanOf([], fullest);
  const excess = ({ meanUsers, capacity }: OverCapacity) => meanUsers - capacity;
  return [...(sets.length > 1 ? each : []), whole]
    .flatMap((one) => (one && excess(one) > 0 ? [one] : []))
    .sort((a, b) => excess(b) - excess(a))[0];
}

/** Whether several 単位 had to be told apart without their times. */
export const timesAssumed = ({ month, calendar }: Pick<AtOnceInput, 'month' | 'calendar'>): boolean => {
  const rows = calendar.unitNames.flatMap((name) => calendar.unitOn(name, lastDay(month)) ?? []);
  return rows.length > 1 && rows.some(({ hours }) => !hours);
};
