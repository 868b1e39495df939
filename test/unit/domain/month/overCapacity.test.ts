// More people at one time than seats, and the month that is cut for it; each example is worked out beside it.
import { describe, expect, it } from 'vitest';
import type { ServiceUnit } from '../../../../src/domain/dayService/dayService.ts';
import { type MonthSource, monthReport } from '../../../../src/domain/month/monthReport.ts';
import { pastMonths } from '../../../../src/domain/month/pastMonths.ts';
import { client, matrix, NO_FEES, source, unit } from '../../../support/dayService.ts';

/** Users of each 単位 on 5, 6 … October 2026, a Monday and on. */
function week(users: Readonly<Record<string, readonly number[]>>, units: readonly ServiceUnit[]) {
  const marks: Record<string, Record<number, string>> = {};
  const unitOf: Record<string, string> = {};
  for (const [name, days] of Object.entries(users))
    for (let person = 0; person < Math.max(...days); person++) {
      const id = `${name}${person}`;
      unitOf[id] = name;
      marks[id] = Object.fromEntries(
        days.flatMap((count, at) => (person < count ? [[5 + at, '○'] as const] : [])),
      );
    }
  return monthReport(
    source({
      asOf: `2026-10-${String(4 + Math.max(...Object.values(users).map((days) => days.length))).padStart(2, '0')}`,
      units: units.map((each) => ({ ...each, from: '2026-10-05' })),
      clients: Object.keys(marks).map((id) => client(id, '', { unit: unitOf[id] })),
      sheet: matrix('2026-10', marks, unitOf),
    }),
  ).overCapacity;
}

const hours = (from: number, to: number) => ({ from: from * 60, to: to * 60 });
const MORNING = unit({ name: '午前', capacity: 10, timeBand: '3〜4時間' });
const AFTERNOON = unit({ name: '午後', capacity: 10, timeBand: '3〜4時間' });

describe('people at one time', () => {
  it('are the mean of the days, rounded up', () => {
    // 20 + 21 + 20 + 19 + 20 = 100, / 5 = 20; with 20 on the fourth day 101 / 5 = 20.2, so 21.
    expect(week({ '1単位': [20, 21, 20, 19, 20] }, [unit()])).toBeUndefined();
    expect(week({ '1単位': [20, 21, 20, 20, 20] }, [unit()])).toEqual({
      units: [],
      meanUsers: 21,
      capacity: 20,
    });
  });

  it('of a morning are over 定員 whatever the afternoon leaves free', () => {
    expect(week({ 午前: [13], 午後: [5] }, [MORNING, AFTERNOON])).toMatchObject({
      meanUsers: 13,
      capacity: 10,
    });
    expect(week({ 午前: [10], 午後: [10] }, [MORNING, AFTERNOON])).toBeUndefined();
  });

  it('of 単位 that run at the same time count together', () => {
    // 13 + 5 = 18 of 20 seats.
    const at = (from: number, to: number) => ({ hours: hours(from, to) });
    const both = [
      { ...MORNING, ...at(9, 12) },
      { ...AFTERNOON, ...at(11, 15) },
    ];
    expect(week({ 午前: [13], 午後: [5] }, both)).toBeUndefined();
    const following = [
      { ...MORNING, ...at(9, 12) },
      { ...AFTERNOON, ...at(12, 15) },
    ];
    expect(week({ 午前: [13], 午後: [5] }, following)).toMatchObject({ meanUsers: 13, capacity: 10 });
  });

  it('without times: whole days meet, two half days do not', () => {
    const named = (timeBand: string) => [
      unit({ name: 'A', capacity: 10, timeBand }),
      unit({ name: 'B', capacity: 10, timeBand }),
    ];
    expect(week({ A: [13], B: [5] }, named('7〜8時間'))).toBeUndefined();
    expect(week({ A: [13], B: [5] }, named('4〜5時間'))).toMatchObject({ meanUsers: 13, capacity: 10 });
  });

  it('of the whole place are those of each day’s fullest moment', () => {
    // Morning 11 and 9, afternoon 9 and 11: each 10 on average, but 11 at the fullest of both days.
    expect(week({ 午前: [11, 9], 午後: [9, 11] }, [MORNING, AFTERNOON])).toEqual({
      units: [],
      meanUsers: 11,
      capacity: 10,
    });
  });

  it('of a chain meet only where they overlap', () => {
    // A 9–13, B 12–17, C 16–20, ten seats each: A and B 20 of 20, B and C 21 of 20.
    const chain = [
      unit({ name: 'A', capacity: 10, hours: hours(9, 13) }),
      unit({ name: 'B', capacity: 10, hours: hours(12, 17) }),
      unit({ name: 'C', capacity: 10, hours: hours(16, 20) }),
    ];
    expect(week({ A: [10], B: [10], C: [11] }, chain)).toMatchObject({
      units: ['B', 'C'],
      meanUsers: 21,
      capacity: 20,
    });
    expect(week({ A: [10], B: [10], C: [10] }, chain)).toBeUndefined();
  });

  it('are none where the place was never open', () => {
    expect(monthReport(source({ units: [] })).overCapacity).toBeUndefined();
  });
});

describe('the month after', () => {
  const setting = (text: string) => ({ text, tab: '設定', cell: 'B2' });
  const fees = { ...NO_FEES, size: setting('通常規模型'), region: setting('その他') };
  const excessBefore = (over: number) =>
    pastMonths([{ month: '2026-09', section: '全体', target: '', metric: 'over_capacity', value: over }]);
  const october = (change: Partial<MonthSource>) =>
    monthReport(
      source({
        fees,
        clients: [client('A')],
        sheet: matrix('2026-10', { A: { 5: '○', 12: '○', 19: '○', 26: '○' } }),
        ...change,
      }),
    );

  it('is cut to 70%: 777 × 70% = 543.9, so 544 × 4 = 2,176 units instead of 3,108', () => {
    expect(october({ past: excessBefore(1) })).toMatchObject({
      cut: true,
      care: { careUnits: 2176 },
      lostByCut: 0,
    });
    // 31,080 yen less 21,760 yen.
    expect(october({ past: excessBefore(0) })).toMatchObject({
      cut: false,
      care: { careUnits: 3108 },
      lostByCut: 9320,
    });
    expect(october({})).toMatchObject({ cut: false });
  });

  it('is cut or not as 設定 says, whatever the month before was', () => {
    const set = (overCapacityCut: boolean) => ({ fees: { ...fees, overCapacityCut } });
    expect(october({ past: excessBefore(1), ...set(false) }).care?.careUnits).toBe(3108);
    expect(october({ past: excessBefore(0), ...set(true) }).care?.careUnits).toBe(2176);
  });

  it('is cut once, also where 体制加算 says so too', () => {
    const written = { fees: { ...fees, dayServiceAddons: setting('定員超過利用減算') } };
    expect(october({ past: excessBefore(1), ...written }).care?.careUnits).toBe(2176);
  });
});
