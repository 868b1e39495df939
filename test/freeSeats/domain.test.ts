// Free seats counted by hand: contracts at the month's end, each 単位 on its own, absences from past reports.
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/domain/calendar.ts';
import { parseMonthFrom } from '../../src/domain/dateText.ts';
import { pastMonths } from '../../src/domain/explain/pastMonths.ts';
import type { Client, Closure, ServiceUnit } from '../../src/domain/facility.ts';
import { freeSeats, openWeekdays } from '../../src/domain/freeSeats/freeSeats.ts';
import { signOf } from '../../src/domain/freeSeats/signs.ts';
import { usualAbsences } from '../../src/domain/freeSeats/usualAbsences.ts';
import { isHoliday } from '../../src/domain/holidays.ts';
import { monthFigures } from '../../src/domain/monthFigures.ts';
import { client, unit } from '../domain/place.ts';

interface Given {
  readonly clients?: readonly Client[];
  readonly units?: readonly ServiceUnit[];
  readonly closures?: readonly Closure[];
  readonly openOnHolidays?: boolean;
  readonly issued?: string;
}

const NO_ABSENCES = { byWeekday: [], months: 0 };

/** November 2026: the 1st is a Sunday, the 3rd (Tuesday) and the 23rd (Monday) are holidays. */
function november({ clients = [], units = [unit()], closures = [], ...rest }: Given) {
  const { openOnHolidays = true, issued = '2026-11-05' } = rest;
  const calendar = calendarOf({ units, closures, openOnHolidays, isHoliday });
  const seats = freeSeats({ month: '2026-11', issued, clients, calendar, absences: NO_ABSENCES });
  return { ...seats, calendar, clients };
}

const free = (given: Given) => november(given).units.map((each) => each.free);

describe('the seats left on a weekday', () => {
  it('are 定員 less the contracts on it; a closed weekday has none to count', () => {
    const clients = [client('A', '月水'), client('B', '月'), client('C', '月')];
    const units = [unit({ capacity: 3, weekdays: ['月', '火', '水'] })];
    expect(free({ clients, units })).toEqual([[0, 3, 2, undefined, undefined, undefined, undefined]]);
  });

  it('are none, and not fewer, where more have a contract than there are seats', () => {
    const units = [unit({ capacity: 1, weekdays: ['月'] })];
    expect(free({ clients: [client('A', '月'), client('B', '月')], units })[0]?.[0]).toBe(0);
  });

  it.each([
    ['who begins on the last day of the month holds a seat', { from: '2026-11-30' }, 19],
    ['who begins the day after does not', { from: '2026-12-01' }, 20],
    ['who ends on the last day of the month still holds it', { to: '2026-11-30' }, 19],
    ['who ends the day before has left it', { to: '2026-11-29' }, 20],
  ])('%s', (_, change, left) => {
    expect(free({ clients: [client('A', '月', change)] })[0]?.[0]).toBe(left);
  });

  it('are those of the 定員 in force at the month’s end', () => {
    const units = [unit({ capacity: 10 }), unit({ capacity: 12, from: '2026-11-30' })];
    expect(free({ units })[0]?.[0]).toBe(12);
  });

  it('are counted for each 単位: one that is over-full takes none from another', () => {
    const units = [unit({ name: '午前', capacity: 1 }), unit({ name: '午後', capacity: 4 })];
    const inUnit = (id: string, name: string) => client(id, '火', { unit: name });
    const clients = [inUnit('A', '午前'), inUnit('B', '午前'), inUnit('C', '午前'), inUnit('D', '午後')];
    expect(free({ clients, units }).map((days) => days[1])).toEqual([0, 3]);
  });

  it('a contract without 単位名, or with one that is not known, is in the first 単位', () => {
    const units = [unit({ name: '午前', capacity: 5 }), unit({ name: '午後', capacity: 5 })];
    const clients = [client('A', '火'), client('B', '火', { unit: '夜' })];
    expect(free({ clients, units }).map((days) => days[1])).toEqual([3, 5]);
  });

  it('are the report’s 空き where there is one 単位', () => {
    const clients = [client('A', '月木', { to: '2026-11-20' }), client('B', '月'), client('C', '月水土')];
    const given = november({ clients });
    const report = monthFigures({ ...given, entries: [], openDays: [] });
    expect(given.units[0]?.free).toEqual(report.weekdays.map(({ freeSeats }) => freeSeats));
    expect(given.units[0]?.free).toEqual([18, 20, 19, 20, 20, 19, undefined]);
  });
});

describe('a seat that becomes free in the course of the month', () => {
  const leaving = [client('A', '月', { to: '2026-11-20' })];

  it('is counted, and said to come later', () => {
    expect(november({ clients: leaving }).freedLater).toBe(true);
    expect(november({ clients: leaving, issued: '2026-10-15' }).freedLater).toBe(true);
  });

  it('is not said to come later where it is free before the month begins', () => {
    const clients = [client('A', '月', { to: '2026-10-31' })];
    expect(november({ clients, issued: '2026-10-15' }).freedLater).toBe(false);
  });

  it('is not said to come later once it is free, nor where all is as it was', () => {
    expect(november({ clients: leaving, issued: '2026-11-21' }).freedLater).toBe(false);
    expect(november({ clients: leaving, issued: '2026-12-05' }).freedLater).toBe(false);
    expect(november({ clients: [client('A', '月', { from: '2026-11-20' })] }).freedLater).toBe(false);
  });
});

describe('the days of the month that are not as usual', () => {
  it('a holiday, a day off, and a Sunday that is open', () => {
    const closures: Closure[] = [
      { date: '2026-11-14', kind: '休業' },
      { date: '2026-11-08', kind: '臨時営業' },
      { date: '2026-11-15', kind: '休業' },
    ];
    const { closed, extra } = november({ closures, openOnHolidays: false });
    expect(closed).toEqual(['2026-11-03', '2026-11-14', '2026-11-23']);
    expect(extra).toEqual(['2026-11-08']);
  });
});

describe('the weekdays that are open, and those with a seat left', () => {
  it('in any 単位', () => {
    const units = [
      unit({ name: '午前', capacity: 1, weekdays: ['月', '火'] }),
      unit({ name: '午後', capacity: 1, weekdays: ['月'] }),
    ];
    const clients = [client('A', '月火', { unit: '午前' })];
    expect(openWeekdays(november({ clients, units }))).toEqual({ open: ['月', '火'], free: ['月'] });
  });
});

describe('absences on a usual day', () => {
  const figure = (date: string, value: number) => ({
    month: date.slice(0, 7),
    section: '日',
    target: date,
    metric: 'absences',
    value,
  });
  // Mondays: 5 October (2), 12 October (0), 7 September (1). Tuesday 6 October (3). Monday 6 July lies too far back.
  const past = pastMonths([
    figure('2026-10-05', 2),
    figure('2026-10-12', 0),
    figure('2026-09-07', 1),
    figure('2026-10-06', 3),
    figure('2026-07-06', 9),
  ]);

  it('are the mean of the last three months by weekday', () => {
    const { byWeekday, months } = usualAbsences(past, '2026-11', '2026-11-05');
    expect(byWeekday).toEqual([1, 3, undefined, undefined, undefined, undefined, undefined]);
    expect(months).toBe(2);
  });

  it('for a month far ahead are those of the last months all the same', () => {
    expect(usualAbsences(past, '2027-06', '2026-11-05').byWeekday[0]).toBe(1);
  });

  it('are unknown without reports', () => {
    expect(usualAbsences(new Map(), '2026-11', '2026-11-05')).toEqual({
      byWeekday: Array(7).fill(undefined),
      months: 0,
    });
  });
});

it.each([
  [12, '◎'],
  [3, '◎'],
  [2, '○'],
  [1, '△'],
  [0, '×'],
])('%i seats are signed %s', (seats, sign) => expect(signOf(seats)).toBe(sign));

it.each([
  ['来月', '2027-01'],
  [' 今 月 ', '2026-12'],
  ['Next month', '2027-01'],
  ['令和9年3月', '2027-03'],
  ['再来年', undefined],
])('in December 2026 「%s」 is the month %s', (text, month) =>
  expect(parseMonthFrom(text, '2026-12-05')).toBe(month),
);
