// Free seats counted by hand: contracts at the month's end, each 単位 on its own, absences from past reports.
import { describe, expect, it } from 'vitest';
import { parseMonthFrom } from '../../../../src/basics/dateText.ts';
import { isHoliday } from '../../../../src/basics/holidays.ts';
import { calendarOf } from '../../../../src/domain/dayService/calendar.ts';
import type { Client, Closure, ServiceUnit } from '../../../../src/domain/dayService/dayService.ts';
import { freeSeats, openWeekdays } from '../../../../src/domain/freeSeats/freeSeats.ts';
import { headlined, profileOf } from '../../../../src/domain/freeSeats/profile.ts';
import { signOf } from '../../../../src/domain/freeSeats/signs.ts';
import { monthFigures } from '../../../../src/domain/month/monthFigures.ts';
import { client, unit } from '../../../support/dayService.ts';

interface Given {
  readonly clients?: readonly Client[];
  readonly units?: readonly ServiceUnit[];
  readonly closures?: readonly Closure[];
  readonly openOnHolidays?: boolean;
  readonly issued?: string;
}

/** November 2026: the 1st is a Sunday, the 3rd (Tuesday) and the 23rd (Monday) are holidays. */
function november({ clients = [], units = [unit()], closures = [], ...rest }: Given) {
  const { openOnHolidays = true, issued = '2026-11-05' } = rest;
  const calendar = calendarOf({ units, closures, openOnHolidays, isHoliday });
  const seats = freeSeats({ month: '2026-11', issued, clients, calendar });
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

  it('are shown for the 単位 there are by the month’s end, 単位名 and 提供時間 each on one line', () => {
    const units = [
      unit({ name: '午前\n一階', timeBand: '9:00\n〜12:00', capacity: 4, weekdays: ['火'] }),
      unit({ name: '午後', timeBand: undefined, capacity: 5, weekdays: ['火'], from: '2026-11-30' }),
      unit({ name: '夜', from: '2026-12-01' }),
    ];
    const closed = Array(5).fill(undefined);
    expect(november({ units }).units).toEqual([
      { name: '午前 一階', timeBand: '9:00 〜12:00', capacity: 4, free: [undefined, 4, ...closed] },
      { name: '午後', timeBand: undefined, capacity: 5, free: [undefined, 5, ...closed] },
    ]);
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

  it('may be in one 単位 alone, or in one that begins in the course of the month', () => {
    const units = [unit({ name: '午前' }), unit({ name: '午後', weekdays: ['火'] })];
    expect(november({ clients: leaving, units }).freedLater).toBe(true);
    const starting = [unit({ name: '午前' }), unit({ name: '午後', from: '2026-11-16' })];
    expect(november({ units: starting }).freedLater).toBe(true);
    expect(november({ units: starting, issued: '2026-11-16' }).freedLater).toBe(false);
  });

  it('is none where the page is issued after the month, though somebody has begun since', () => {
    const clients = [client('A', '月', { from: '2026-12-01' })];
    expect(november({ clients, issued: '2026-12-05' }).freedLater).toBe(false);
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

  it('a day is open where any 単位 is, from the day it begins', () => {
    // Mondays of one, Tuesdays of both, Saturdays of a third from the 16th on: then the 21st and the 28th are usual.
    const units = [
      unit({ name: '午前', weekdays: ['月', '火'] }),
      unit({ name: '午後', weekdays: ['火'] }),
      unit({ name: '土曜', weekdays: ['土'], from: '2026-11-16' }),
    ];
    const closures: Closure[] = [
      { date: '2026-11-14', kind: '休業' },
      { date: '2026-11-21', kind: '休業' },
    ];
    const { closed, extra } = november({ units, closures, openOnHolidays: false });
    expect(closed).toEqual(['2026-11-03', '2026-11-21', '2026-11-23']);
    expect(extra).toEqual([]);
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

it.each([
  [12, '◎'],
  [3, '◎'],
  [2, '○'],
  [1, '△'],
  [0, '×'],
  [-1, '×'],
])('%i seats are signed %s', (seats, sign) => expect(signOf(seats)).toBe(sign));

it('of the place only what is filled in is shown, each item on one line, in its order', () => {
  const profile = profileOf({ 住所: '見本市\n一丁目', 担当者名: ' ', 事業所名: '見本の里', 電話番号: '' });
  expect(Object.entries(profile)).toEqual([
    ['事業所名', '見本の里'],
    ['住所', '見本市 一丁目'],
  ]);
});

it.each([
  ['個浴です。機能訓練も。', '個浴です', '機能訓練も。'],
  ['個浴です！ 機能訓練も。', '個浴です！', '機能訓練も。'],
  // One sentence, and one of 25 letters: no headline.
  ['個浴です。', '', '個浴です。'],
  [`${'あ'.repeat(24)}。機能訓練も。`, '', `${'あ'.repeat(24)}。機能訓練も。`],
  [`${'あ'.repeat(23)}。機能訓練も。`, 'あ'.repeat(23), '機能訓練も。'],
])('特色 「%s」 has the headline 「%s」', (text, head, body) =>
  expect(headlined(text)).toEqual({ head, body }),
);

it.each([
  ['来月', '2027-01'],
  [' 今 月 ', '2026-12'],
  ['Next month', '2027-01'],
  ['令和9年3月', '2027-03'],
  ['再来年', undefined],
])('in December 2026 「%s」 is the month %s', (text, month) =>
  expect(parseMonthFrom(text, '2026-12-05')).toBe(month),
);
