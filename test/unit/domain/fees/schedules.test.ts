// The lines of each schedule, which of them are in force on a day, and what the latest change changed.
import { describe, expect, it } from 'vitest';
import {
  inForceOn,
  knownDays,
  latestChange,
  type ScheduleLine,
} from '../../../../src/domain/fees/scheduleOn.ts';
import {
  addonEntries,
  baseEntries,
  priceEntries,
  serviceOf,
  supportEntries,
  treatmentEntries,
} from '../../../../src/domain/fees/schedules.ts';
import type { History } from '../../../../src/rules/kit/schedule.ts';

describe('the schedules of a place', () => {
  it('地域密着型 has its own rates, all other sizes the general ones', () => {
    expect((['地域密着型', '通常規模型', '大規模型(Ⅰ)', '大規模型(Ⅱ)'] as const).map(serviceOf)).toEqual([
      'community',
      'general',
      'general',
      'general',
    ]);
  });

  it('base units stand band by band and level by level; 2〜3時間 is 70% of 4〜5時間 in each period', () => {
    const lines = baseEntries('通常規模型').map(({ item, history }) => [
      item.band,
      item.level,
      history.map(({ from, to, value, sources }) => [from, to, value, sources]),
    ]);
    // 7 bands of 5 levels.
    expect(lines).toHaveLength(35);
    // 386 x 0.7 = 270.2 and 388 x 0.7 = 271.6.
    expect(lines[0]).toEqual([
      '2-3h',
      '要介護1',
      [
        ['2021-04-01', '2024-03-31', 270, 3],
        ['2024-04-01', undefined, 272, 3],
      ],
    ]);
    expect(lines[25]).toEqual([
      '7-8h',
      '要介護1',
      [
        ['2021-04-01', '2024-03-31', 655, 4],
        ['2024-04-01', undefined, 658, 3],
      ],
    ]);
    expect(lines[34]?.slice(0, 2)).toEqual(['8-9h', '要介護5']);
  });

  it('add-ons in units come before those in percent', () => {
    const lines = addonEntries().map(({ item, history }) => [item.name, history.map(({ value }) => value)]);
    expect(lines[0]).toEqual(['入浴介助加算(Ⅰ)', [40]]);
    expect(lines).toContainEqual(['個別機能訓練加算(Ⅰ)ロ', [85, 76]]);
    expect(lines[lines.length - 1]).toEqual(['中山間地域等に居住する者へのサービス提供加算', [50]]);
  });

  it('処遇改善 stand by name, each with the rates of the service', () => {
    const rates = (service: 'general' | 'community') =>
      inForceOn(treatmentEntries(service), '2026-10-01').map(({ item, figure }) => [item.name, figure.value]);
    const names = ['(Ⅰ)イ', '(Ⅰ)ロ', '(Ⅱ)イ', '(Ⅱ)ロ', '(Ⅲ)', '(Ⅳ)'].map((n) => `介護職員等処遇改善加算${n}`);
    expect(rates('general')).toEqual([111, 120, 109, 118, 99, 83].map((rate, at) => [names[at], rate]));
    expect(rates('community')).toEqual([117, 127, 115, 125, 105, 89].map((rate, at) => [names[at], rate]));
  });

  it('prices stand by region, 総合事業 by what is paid and by level', () => {
    const prices = inForceOn(priceEntries(), '2026-10-01');
    expect(prices.map(({ item, figure }) => [item, figure.value])).toEqual([
      ['1級地', 1090],
      ['2級地', 1072],
      ['3級地', 1068],
      ['4級地', 1054],
      ['5級地', 1045],
      ['6級地', 1027],
      ['7級地', 1014],
      ['その他', 1000],
    ]);
    const support = inForceOn(supportEntries(), '2026-10-01');
    expect(support.map(({ item, figure }) => [item.pay, item.rate, figure.value])).toEqual([
      ['month', '要支援1', 1798],
      ['month', '要支援2', 3621],
      ['day', '要支援1', 59],
      ['day', '要支援2', 119],
      ['visit', '要支援1', 436],
      ['visit', '要支援2', 447],
    ]);
  });
});

describe('a schedule on a day', () => {
  const line = (item: string, history: History<number>): ScheduleLine<string> => ({ item, history });
  const stays = line('stays', [
    { from: '2021-04-01', to: '2024-03-31', value: 10 },
    // Published anew with the same value: no change.
    { from: '2024-04-01', value: 10 },
  ]);
  const rises = line('rises', [
    { from: '2021-04-01', to: '2022-09-30', value: 20 },
    { from: '2022-10-01', value: 25 },
  ]);
  const begins = line('begins', [{ from: '2022-10-01', value: 30 }]);
  const ends = line('ends', [{ from: '2021-04-01', to: '2023-03-31', value: 40 }]);
  const all = [ends, begins, stays, rises];
  const values = (date: string) => inForceOn(all, date).map(({ item, figure }) => [item, figure.value]);

  it('has what is in force, from the first day of a value to its last', () => {
    expect(values('2021-03-31')).toEqual([]);
    expect(values('2022-09-30')).toEqual([
      ['ends', 40],
      ['stays', 10],
      ['rises', 20],
    ]);
    expect(values('2023-03-31')).toEqual([
      ['ends', 40],
      ['begins', 30],
      ['stays', 10],
      ['rises', 25],
    ]);
    expect(values('2023-04-01')).toEqual([
      ['begins', 30],
      ['stays', 10],
      ['rises', 25],
    ]);
  });

  it('is known from its oldest value on, and up to its last day where every line has one', () => {
    expect(knownDays(all)).toStrictEqual({ from: '2021-04-01' });
    const older = line('older', [{ from: '2020-10-01', to: '2022-12-31', value: 1 }]);
    expect(knownDays([ends, older])).toStrictEqual({ from: '2020-10-01', to: '2023-03-31' });
    expect(knownDays([older, ends])).toStrictEqual({ from: '2020-10-01', to: '2023-03-31' });
  });

  it.each([
    // Of what was before the first known day nothing is known: it is no change.
    ['2021-04-01', undefined, []],
    ['2022-09-30', undefined, []],
    [
      '2022-10-01',
      '2022-10-01',
      [
        ['begins', undefined, 30],
        ['rises', 20, 25],
      ],
    ],
    [
      '2023-03-31',
      '2022-10-01',
      [
        ['begins', undefined, 30],
        ['rises', 20, 25],
      ],
    ],
    ['2023-04-01', '2023-04-01', [['ends', 40, undefined]]],
    // On 1 April 2024 a value was published anew, and none changed.
    ['2026-10-01', '2023-04-01', [['ends', 40, undefined]]],
  ])('on %s changed last on %s', (date, on, changes) => {
    for (const entries of [all, [...all].reverse()]) {
      const change = latestChange(entries, date);
      expect(change?.on).toBe(on);
      const found = change?.changes.map(({ item, before, after }) => [item, before?.value, after?.value]);
      expect((found ?? []).sort()).toEqual(changes);
    }
  });

  it('names only the side that there is: a new line has nothing before, an ended one nothing after', () => {
    expect(latestChange(all, '2022-10-01')?.changes[0]).toStrictEqual({
      item: 'begins',
      after: { from: '2022-10-01', value: 30 },
    });
    expect(latestChange(all, '2023-04-01')?.changes[0]).toStrictEqual({
      item: 'ends',
      before: { from: '2021-04-01', to: '2023-03-31', value: 40 },
    });
  });
});
