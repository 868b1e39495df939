// The size of next year's fees, counted month by month; each example is worked out beside it.
import { describe, expect, it } from 'vitest';
import { type MonthSource, monthReport } from '../../../../src/domain/month/monthReport.ts';
import { pastMonths } from '../../../../src/domain/month/pastMonths.ts';
import { client, matrix, source, unit } from '../../../support/dayService.ts';

interface Record {
  readonly under5h?: number;
  readonly middle?: number;
  readonly long?: number;
  readonly everyDay?: boolean;
}

const on = (days: readonly number[]) => Object.fromEntries(days.map((day) => [day, '○']));
const EVERY_DAY = [unit({ weekdays: ['月', '火', '水', '木', '金', '土', '日'] })];

/** Months as their reports left them in 月次データ. */
const past = (months: Readonly<{ [month: string]: Record }>) =>
  pastMonths(
    Object.entries(months).flatMap(([month, { under5h = 0, middle = 0, long = 0, everyDay = false }]) =>
      Object.entries({
        visits_under_5h: under5h,
        visits_5_to_7h: middle,
        visits_7h_or_more: long,
        open_every_day: everyDay ? 1 : 0,
      }).map(([metric, value]) => ({ month, section: '全体', target: '', metric, value })),
    ),
  );

/** Unless told otherwise a month that is over, with one visit of 7〜8 hours on its first Thursday. */
function forecast(change: Partial<MonthSource>) {
  const { month = '2026-10' } = change;
  return monthReport(
    source({
      asOf: `${month}-31`,
      clients: [client('A')],
      sheet: matrix(month, { A: on([1]) }),
      ...change,
    }),
  ).sizeForecast;
}

const counted = (change: Partial<MonthSource>) =>
  forecast(change)?.months.map(({ month, counted: each }) => [month, Number(each.toFixed(1))]);

describe('a month', () => {
  it('weighs its visits by their hours: 2 × 1/2 + 4 × 3/4 + 3 = 7', () => {
    const clients = [
      client('A', '', { timeBand: '4-5時間' }),
      client('B', '', { timeBand: '6-7時間' }),
      client('C', '', { careLevel: '要支援1' }),
    ];
    const sheet = matrix('2026-10', { A: on([1, 2]), B: on([1, 2, 3, 5]), C: on([1, 2, 3]) });
    expect(forecast({ clients, sheet })?.months).toEqual([
      {
        month: '2026-10',
        visits: { under5h: 2, '5to7h': 4, '7hOrMore': 3 },
        everyDay: false,
        weighted: 7,
        counted: 7,
      },
    ]);
  });

  it('open every day counts six sevenths: 279 × 6/7 = 239.14', () => {
    const before = past({ '2026-09': { long: 279, everyDay: true } });
    expect(counted({ past: before })).toEqual([
      ['2026-09', 239.1],
      ['2026-10', 1],
    ]);
    // 1 × 6/7 = 0.857
    expect(counted({ units: EVERY_DAY })).toEqual([['2026-10', 0.9]]);
  });

  it('is open every day in spite of New Year, but not of the day after', () => {
    const january = (...closed: number[]) =>
      forecast({
        month: '2027-01',
        units: EVERY_DAY,
        sheet: matrix('2027-01', { A: on([7]) }),
        closures: closed.map((day) => ({ date: `2027-01-0${day}`, kind: '休業' as const })),
      })?.months[0]?.everyDay;
    expect(january(1, 2, 3)).toBe(true);
    expect(january(1, 2, 3, 4)).toBe(false);
  });

  it('counts a visit whole whose hours nobody can read', () => {
    const units = [unit({ timeBand: undefined })];
    expect(forecast({ units })?.months[0]?.visits).toEqual({ under5h: 0, '5to7h': 0, '7hOrMore': 1 });
  });
});

describe('the year', () => {
  it('is the mean of the months since April that are known; March belongs to none', () => {
    // (100 × 1/2 + 44 × 3/4 + 1) / 3 = 84 / 3 = 28
    const before = past({
      '2026-03': { long: 900 },
      '2026-04': { under5h: 100 },
      '2026-05': { middle: 44 },
    });
    expect(
      forecast({ month: '2026-07', sheet: matrix('2026-07', { A: on([1]) }), past: before }),
    ).toMatchObject({
      sum: 84,
      mean: 28,
      missing: ['2026-06'],
      from: '2027-04',
      byCapacity: undefined,
    });
  });

  it('leaves out a month under way, and March counts the months before it', () => {
    const before = past({ '2026-09': { long: 30 } });
    expect(counted({ asOf: '2026-10-12', past: before })).toEqual([['2026-09', 30]]);
    const winter = past({ '2027-01': { long: 20 }, '2027-02': { long: 10 } });
    expect(counted({ month: '2027-03', past: winter })).toEqual([
      ['2027-01', 20],
      ['2027-02', 10],
    ]);
    expect(forecast({ month: '2027-03' })).toBeUndefined();
  });

  it.each([
    // 875 × 6/7 = 750 exactly; 876 × 6/7 = 750.857; 1,050 × 6/7 = 900; 1,051 × 6/7 = 900.857
    [875, '通常規模型'],
    [876, '大規模型(Ⅰ)'],
    [1050, '大規模型(Ⅰ)'],
    [1051, '大規模型(Ⅱ)'],
  ])('with a mean of %i × 6/7 is %s', (long, size) => {
    const before = past({ '2026-06': { long, everyDay: true } });
    const change = { month: '2026-07', asOf: '2026-07-10', sheet: matrix('2026-07', {}), past: before };
    expect(forecast(change)?.size).toBe(size);
  });
});

describe('定員 decides', () => {
  // April 2027 to March 2028 has 366 days, from a Thursday on: 52 weeks and two days, so 52 Sundays and 314 days open.
  const months = ['2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'];
  const record = (count: number) =>
    past(Object.fromEntries(months.slice(-count).map((month) => [month, { long: 100 }])));

  it('below six months of operation: 20 × 90% × 314 / 12 = 471', () => {
    // Open in October, November, December, January and February.
    const found = forecast({ units: [unit({ from: '2026-10-01' })] })?.byCapacity;
    expect(found).toMatchObject({ why: 'fewMonths', capacity: 20 });
    expect(found?.mean).toBeCloseTo(471, 9);
    expect(found?.days).toBeCloseTo(314 / 12, 9);
  });

  it('not with six, September to February', () => {
    expect(forecast({ units: [unit({ from: '2026-09-30' })] })?.byCapacity).toBeUndefined();
  });

  it('not where an older place has begun its sheet in October: what is missing is named instead', () => {
    const found = forecast({ units: [unit({ from: '2024-04-01' })], past: record(1) });
    expect(found?.byCapacity).toBeUndefined();
    expect(found?.missing).toEqual(['2026-04', '2026-05', '2026-06', '2026-07', '2026-08']);
  });

  it('where it changes by a quarter with the fiscal year: 25 × 90% × 314 / 12 = 588.75', () => {
    const next = (capacity: number, from: string) => ({
      past: record(6),
      units: [unit(), unit({ capacity, from })],
    });
    expect(forecast(next(25, '2027-04-01'))?.byCapacity).toMatchObject({
      why: 'capacityChanged',
      capacityBefore: 20,
      capacity: 25,
      mean: 588.75,
    });
    expect(forecast(next(15, '2027-04-01'))?.byCapacity?.why).toBe('capacityChanged');
    expect(forecast(next(24, '2027-04-01'))?.byCapacity).toBeUndefined();
    expect(forecast(next(40, '2026-11-01'))?.byCapacity).toBeUndefined();
  });
});
