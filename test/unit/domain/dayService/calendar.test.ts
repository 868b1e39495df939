// Operating days and seats.

import holidayJp from '@holiday-jp/holiday_jp';
import { describe, expect, it } from 'vitest';
import { isHoliday } from '../../../../src/basics/holidays.ts';
import { addDays } from '../../../../src/basics/isoDate.ts';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { client, matrix, source, unit } from '../../../support/dayService.ts';

const figures = (change: Parameters<typeof source>[0]) => monthReport(source(change)).figures;

describe('operating days', () => {
  it('October 2026 from Monday to Saturday: 27 days, 540 places', () => {
    expect(figures({})).toMatchObject({ operatingDays: 27, capacityDays: 540 });
  });

  it('without holidays one day less: スポーツの日 on Monday the 12th', () => {
    expect(figures({ openOnHolidays: false }).operatingDays).toBe(26);
  });

  it('a closed day is none, an extra opening on a Sunday is one', () => {
    const closures = [
      { date: '2026-10-13', kind: '休業' as const },
      { date: '2026-10-14', kind: '休業' as const },
      { date: '2026-10-25', kind: '臨時営業' as const },
    ];
    expect(figures({ closures }).operatingDays).toBe(26);
  });

  it('a Sunday on which somebody came counts, and is asked about', () => {
    const sheet = matrix('2026-10', { A: { 4: '○', 11: '欠' } });
    const report = monthReport(source({ sheet, clients: [client('A')] }));
    expect(report.figures.operatingDays).toBe(28);
    expect(report.questions.filter(({ kind }) => kind === 'closedDayAttendance')).toMatchObject([
      { cell: 'G2', date: '2026-10-04' },
    ]);
  });

  it('two 単位 on one day are one operating day with the seats of both', () => {
    const units = [
      unit({ name: '午前', capacity: 10 }),
      unit({ name: '午後', capacity: 12, weekdays: ['月'] }),
    ];
    // 27 days of 10 seats, and 12 more on the four Mondays.
    expect(figures({ units })).toMatchObject({ operatingDays: 27, capacityDays: 318 });
  });

  it('seats change on the day on which the new row begins', () => {
    const units = [unit({ from: '2024-04-01' }), unit({ capacity: 25, from: '2026-10-19' })];
    // 15 days of 20 seats up to Saturday the 17th, 12 days of 25 after it.
    expect(figures({ units }).capacityDays).toBe(600);
  });

  it('of two rows the one that began later holds, wherever it stands; of two of one day the lower', () => {
    const always = unit();
    const later = unit({ capacity: 25, from: '2026-10-19' });
    const corrected = unit({ capacity: 30, from: '2026-10-19' });
    // 15 days of 20 seats and 12 of 25, or of 30.
    expect(figures({ units: [later, always] }).capacityDays).toBe(600);
    expect(figures({ units: [always, later] }).capacityDays).toBe(600);
    expect(figures({ units: [always, later, corrected] }).capacityDays).toBe(660);
  });

  it('a visit before the first row of a 単位 is a day without seats', () => {
    const sheet = matrix('2026-10', { A: { 23: '○' } });
    const change = { units: [unit({ from: '2026-10-26' })], sheet, clients: [client('A')] };
    // Six days from Monday the 26th of 20 seats, and Friday the 23rd.
    expect(figures(change)).toMatchObject({ operatingDays: 7, capacityDays: 120 });
  });

  it('before its first row a 単位 does not operate', () => {
    expect(figures({ units: [unit({ from: '2026-10-26' })] }).operatingDays).toBe(6);
  });
});

describe('weekdays', () => {
  it('free seats: seats at the month’s end less the contracts on that weekday at the month’s end', () => {
    const clients = [
      client('A', '月木'),
      client('B', '月'),
      client('C', '月', { to: '2026-10-30' }),
      client('D', '月', { from: '2026-11-01' }),
    ];
    const { weekdays } = figures({ clients, units: [unit({ capacity: 3 })] });
    expect(weekdays.map(({ freeSeats }) => freeSeats)).toEqual([1, 3, 3, 2, 3, 3, undefined]);
  });

  it('more contracts than seats leave no seat, not less than none', () => {
    const clients = [client('A', '月'), client('B', '月')];
    expect(figures({ clients, units: [unit({ capacity: 1 })] }).weekdays[0]?.freeSeats).toBe(0);
  });

  it('visits a weekday over its operating days', () => {
    const sheet = matrix('2026-10', { A: { 5: '○', 12: '○', 19: '欠', 26: '○' } });
    const [monday] = figures({ sheet, clients: [client('A')] }).weekdays;
    expect(monday).toMatchObject({ visits: 3, operatingDays: 4, averageVisits: 0.75, occupancy: 3 / 80 });
  });
});

it('knows the same national holidays as a second, independent list, from 2021 to 2030', () => {
  const listed = new Set(Object.keys(holidayJp.holidays));
  const differing: string[] = [];
  for (let date = '2021-01-01'; date <= '2030-12-31'; date = addDays(date, 1)) {
    if (isHoliday(date) !== listed.has(date)) differing.push(date);
  }
  expect(differing).toEqual([]);
});
