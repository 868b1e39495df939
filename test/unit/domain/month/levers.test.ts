// What would help: each lever with its yen, worked out by hand.
import { describe, expect, it } from 'vitest';
import { nextSteps } from '../../../../src/domain/month/levers.ts';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { client, cost, matrix, NO_FEES, source, unit } from '../../../support/dayService.ts';

type Change = Parameters<typeof source>[0];

const on = (days: readonly number[], mark = '○') => Object.fromEntries(days.map((day) => [day, mark]));
const setting = (text: string) => ({ text, tab: '設定', cell: 'B2' });
/** 要介護2, 7〜8時間: 777 units x 10 yen, 7,770 yen a visit. */
const FEES = { ...NO_FEES, size: setting('通常規模型'), region: setting('その他') };
const levers = (change: Change) => monthReport(source({ fees: FEES, ...change })).levers;
const of = (kind: string, change: Change) => levers(change).filter((lever) => lever.kind === kind);
const TEN_DAYS = [1, 2, 3, 5, 6, 7, 8, 9, 10, 12];

describe('fewer absences', () => {
  it('five absences and half of them, two visits, at what a visit leaves', () => {
    const found = levers({
      clients: [client('A')],
      sheet: matrix('2026-10', { A: { ...on([1, 2, 3, 5, 6]), ...on([7, 8, 9, 10, 12], '欠') } }),
      // 770 yen of costs: 7,000 yen of a visit remain.
      costs: [cost('変動費', 770, '1回'), cost('固定費', 500_000)],
    });
    expect(found).toContainEqual({
      kind: 'absences',
      visits: 5,
      yen: 35_000,
      half: { visits: 2, yen: 14_000 },
    });
    expect(found).toContainEqual({ kind: 'fixedCosts', yen: 5_000 });
  });

  const missed = (absences: number, makeups: number, rest: Change = {}) => {
    const marks = { 1: '○', ...on([5, 6, 7, 8, 9].slice(0, absences), '欠') };
    const sheet = matrix('2026-10', { A: { ...marks, ...on([12, 13, 14].slice(0, makeups), '振') } });
    return levers({ clients: [client('A')], sheet, ...rest }).filter(({ kind }) => kind === 'absences');
  };

  it('what has been made up need not be made up again, and one absence has no half', () => {
    // 5 absences, 2 make-ups: 3 x 7,770, and half of the three is one.
    expect(missed(5, 2)).toEqual([
      { kind: 'absences', visits: 3, yen: 23_310, half: { visits: 1, yen: 7_770 } },
    ]);
    expect(missed(1, 0)).toEqual([{ kind: 'absences', visits: 1, yen: 7_770, half: { visits: 0, yen: 0 } }]);
    expect(missed(1, 3)).toEqual([]);
  });

  it('a visit that costs as much as it brings, or more, is no lever', () => {
    for (const amount of [7_770, 9_000]) {
      const costs = [cost('変動費', amount, '1回')];
      expect(missed(5, 2, { costs })).toEqual([]);
      expect(missed(1, 3, { costs })).toEqual([]);
    }
  });

  it('without an estimate of what a visit brings only the fixed costs are left: 1% of 1,250 yen, in whole yen', () => {
    const sheet = matrix('2026-10', { A: { ...on([1, 2]), ...on([5, 6], '欠') } });
    const clients = [client('A')];
    const costs = [cost('固定費', 1_250), cost('変動費', 100, '1回')];
    expect(levers({ fees: NO_FEES, clients, sheet, costs })).toEqual([{ kind: 'fixedCosts', yen: 12 }]);
    expect(levers({ fees: NO_FEES, clients, sheet, costs: [cost('固定費', 99)] })).toEqual([]);
  });
});

describe('the emptiest weekday', () => {
  it('is the open one with a seat to give that is used least, with one visit more each of its days', () => {
    // Two seats. Monday is closed all month; Wednesday is unused, and both its seats are promised.
    // Tuesday 3 of 8, Thursday 1 of 10, Friday 5 of 10 seats used: five Thursdays x 7,770 yen.
    const closures = [5, 12, 19, 26].map((day) => ({
      date: `2026-10-${String(day).padStart(2, '0')}`,
      kind: '休業' as const,
    }));
    const change = {
      units: [unit({ capacity: 2, weekdays: ['月', '火', '水', '木', '金'] })],
      closures,
      clients: [client('A', '火'), client('B', '水'), client('C', '水')],
      sheet: matrix('2026-10', { A: on([6, 13, 20, 1, 2, 9, 16, 23, 30]) }),
    };
    expect(of('emptiestWeekday', change)).toEqual([
      { kind: 'emptiestWeekday', weekday: '木', days: 5, freeSeats: 2, yen: 38_850 },
    ]);
  });

  it('is not there where every seat is promised', () => {
    const change = {
      units: [unit({ capacity: 1, weekdays: ['火'] })],
      clients: [client('A', '火')],
      sheet: matrix('2026-10', { A: on([6]) }),
    };
    expect(of('emptiestWeekday', change)).toEqual([]);
  });
});

describe('one band longer', () => {
  it('in 2023, 5〜6 to 6〜7 hours, 10 visits of 要介護2: 160 units, 1,600 yen', () => {
    const days = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13];
    const change = {
      month: '2023-10',
      asOf: '2023-10-31',
      clients: [client('A', '', { timeBand: '5-6時間' }), client('B'), client('C')],
      sheet: matrix('2023-10', { A: on(days), B: on(days), C: on(days) }),
    };
    expect(of('longerBand', change)).toEqual([
      { kind: 'longerBand', clients: 1, visits: 10, units: 160, yen: 1600 },
    ]);
  });

  it('is no lever where all stay equally long', () => {
    const change = {
      clients: [client('A'), client('B')],
      sheet: matrix('2026-10', { A: on([1]), B: on([2]) }),
    };
    expect(of('longerBand', change)).toEqual([]);
  });
});

describe('an add-on that nobody has', () => {
  const addons = (change: Change) =>
    levers(change).flatMap((lever) => (lever.kind === 'addon' ? [[lever.name, lever.yen] as const] : []));

  it('for one client with ten visits: all that bring something and hang neither on the person nor on longer hours, of rivals the better', () => {
    const change = { clients: [client('A')], sheet: matrix('2026-10', { A: on(TEN_DAYS) }) };
    // Units a day x 10 days, or once a month, x 10 yen. No deduction, no 延長加算, nothing that counts every few months.
    expect(addons(change)).toEqual([
      ['個別機能訓練加算(Ⅰ)ロ', 7600],
      ['入浴介助加算(Ⅱ)', 5500],
      ['中重度者ケア体制加算', 4500],
      ['サービス提供体制強化加算(Ⅰ)', 2200],
      ['生活機能向上連携加算(Ⅱ)', 2000],
      ['栄養改善加算', 2000],
      ['口腔機能向上加算(Ⅱ)', 1600],
      ['ADL維持等加算(Ⅱ)', 600],
      ['科学的介護推進体制加算', 400],
      ['個別機能訓練加算(Ⅱ)', 200],
    ]);
  });

  const bathing = (change: Change) => addons(change).filter(([name]) => name.startsWith('入浴介助加算'));
  const withBath = (id: string) => client(id, '', { addons: '入浴介助加算(Ⅰ)' });

  it('is none that one client has already, though others have not', () => {
    const sheet = matrix('2026-10', { A: on([1, 2]), B: on([1, 2, 3]) });
    // (2 + 3) x 55 units x 10 yen
    expect(bathing({ clients: [client('A'), client('B')], sheet })).toEqual([['入浴介助加算(Ⅱ)', 2750]]);
    // A has the lesser of the two, 40 units: (2 x 15 + 3 x 55) x 10 yen.
    expect(bathing({ clients: [withBath('A'), client('B')], sheet })).toEqual([['入浴介助加算(Ⅱ)', 1950]]);
  });

  it('is one that only somebody has who did not come', () => {
    const sheet = matrix('2026-10', { A: on([1, 2]) });
    // 2 x 55 units x 10 yen
    expect(bathing({ clients: [client('A'), withBath('B')], sheet })).toEqual([['入浴介助加算(Ⅱ)', 1100]]);
  });

  it('counts beside those the place has for all: none of them again', () => {
    const fees = { ...FEES, dayServiceAddons: setting('中重度者ケア体制加算') };
    const found = addons({ fees, clients: [client('A')], sheet: matrix('2026-10', { A: on([1, 2]) }) });
    expect(found).toContainEqual(['入浴介助加算(Ⅱ)', 1100]);
    expect(found.map(([name]) => name)).not.toContain('中重度者ケア体制加算');
  });
});

it('levers are ranked by yen', () => {
  const sheet = matrix('2026-10', { A: on([1, 2, 3, 5, 6]) });
  const yen = levers({ clients: [client('A')], sheet, costs: [cost('固定費', 150_000)] }).map(
    (lever) => lever.yen,
  );
  expect(yen.length).toBeGreaterThan(5);
  expect(yen).toEqual([...yen].sort((a, b) => b - a));
});

it('the next three steps are what a place can begin by itself, an add-on after that', () => {
  const on5 = { ...on([1, 2, 3]), ...on([5, 6], '欠') };
  const found = levers({
    clients: [client('A', '木')],
    sheet: matrix('2026-10', { A: on5 }),
    costs: [cost('固定費', 150_000)],
  });
  expect(nextSteps(found, 3).map(({ kind }) => kind)).toEqual(['emptiestWeekday', 'absences', 'addon']);
  expect(nextSteps(found, 4).map(({ kind }) => kind)[3]).toBe('fixedCosts');
});
