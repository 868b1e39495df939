// The count's own steps, against client-months and months worked out by hand from the notices.
import { describe, expect, it } from 'vitest';
import { type Claimant, countUnits, type FeeSettings } from './countClaim.ts';
import { countByLength, countOverCapacity, openEveryDay } from './countSize.ts';
import { type DayService, datesOf } from './dayService.ts';

const SETTINGS: FeeSettings = {
  size: '通常規模型',
  cut: false,
  fewerClients: false,
  byVisit: false,
  ownMonth: [0, 0],
  ownVisit: [0, 0],
};

const visitsOn = (days: readonly number[], band = '7〜8時間') =>
  days.map((day) => ({ day: `2026-10-${String(day).padStart(2, '0')}`, band }));

const units = (client: Partial<Claimant>, settings: Partial<FeeSettings> = {}) =>
  countUnits(
    {
      month: '2026-10',
      careLevel: '要介護2',
      visits: visitsOn([1, 8, 15, 22]),
      written: ['', ''],
      contractDays: 31,
      monthDays: 31,
      ...client,
    },
    { ...SETTINGS, ...settings },
  );

describe('a client-month of 要介護2', () => {
  it('counts what is claimed by the day once where the client comes in the morning and in the afternoon', () => {
    // 423 × 8 = 3,384; (40 + 56 + 45 − 94) × 4 days = 188.
    const visits = visitsOn([1, 1, 8, 8, 15, 15, 22, 22], '3〜4時間');
    const own = '入浴介助加算(Ⅰ)、個別機能訓練加算(Ⅰ)イ、同一建物減算';
    expect(units({ visits, written: ['中重度者ケア体制加算', own] })).toBe(3572);
  });

  it('takes one percent a visit, the percent of 共生型 a month, and adds the shares of the month at the end', () => {
    // 777 − 8 = 769; × 4 = 3,076; 93% = 2,860.68 → 2,861; 5% = 143.05 → 143; 3% = 85.83 → 86; 13 × 4 = 52.
    const place =
      '高齢者虐待防止措置未実施減算、共生型通所介護(生活介護)、生活相談員配置等加算、中重度者ケア体制加算';
    const own = '中山間地域等に居住する者へのサービス提供加算';
    expect(units({ written: [place, own] }, { fewerClients: true })).toBe(2861 + 143 + 86 + 52);
  });

  it('loses the add-ons of a day service that is over its 定員', () => {
    // 777 × 70% = 543.9 → 544; × 4 = 2,176; 入浴 40 × 4 = 160; 連携 200, as no training is claimed.
    const own = '入浴介助加算(Ⅰ)、個別機能訓練加算(Ⅰ)ロ、口腔機能向上加算(Ⅰ)×2、生活機能向上連携加算(Ⅱ)';
    const written: [string, string] = ['サービス提供体制強化加算(Ⅰ)', own];
    expect(units({ written }, { cut: true })).toBe(2176 + 160 + 200);
  });
});

describe('a client-month of 総合事業', () => {
  it('is paid by the day where the contract began within the month, and the add-ons in full', () => {
    // Begun on the 10th: 22 days × 119 = 2,618; サ体制(Ⅱ) 144; 科学的 40.
    const written: [string, string] = [
      'サービス提供体制強化加算(Ⅱ)、科学的介護推進体制加算',
      '入浴介助加算(Ⅰ)',
    ];
    expect(units({ careLevel: '要支援2', contractDays: 22, written })).toBe(2618 + 144 + 40);
  });

  it('is paid by the visit up to the fourth, and by the month from the fifth', () => {
    const careLevel = '事業対象者';
    expect(units({ careLevel }, { byVisit: true })).toBe(436 * 4);
    expect(units({ careLevel, visits: visitsOn([1, 8, 15, 22, 29]) }, { byVisit: true })).toBe(1798);
  });

  it('takes 70%, one percent and the building off the month', () => {
    // 1,798 × 70% = 1,258.6 → 1,259; 1% = 12.59 → 13; 1,246; 5% = 62.3 → 62; −376.
    const own = '中山間地域等に居住する者へのサービス提供加算、送迎減算、同一建物減算';
    const written: [string, string] = ['業務継続計画未策定減算、サービス提供体制強化加算(Ⅰ)', own];
    expect(units({ careLevel: '要支援1', written }, { cut: true })).toBe(1246 + 62 - 376);
  });
});

describe('a month against its 定員', () => {
  const dayService = (...units: readonly (readonly [string, string])[]): DayService => ({
    unitRows: units.map(([name, band]) => ({
      name,
      band,
      capacity: 10,
      openWeekdays: '',
      from: '',
      opens: '',
      closes: '',
    })),
    units: units.map(([name]) => name),
    closed: new Set(),
    specialOpening: new Set(),
    clients: [],
  });
  const days = (unit: string, capacity: number, visits: readonly number[]) =>
    visits.map((each, at) => ({ unit, capacity, visits: each, day: `2026-10-0${at + 1}` }));

  it('is over by one where the mean is 20.2 of 20, and not where it is 20', () => {
    const one = dayService(['1単位', '7〜8時間']);
    expect(countOverCapacity(one, days('1単位', 20, [20, 21, 20, 20, 20]))).toBe(1);
    expect(countOverCapacity(one, days('1単位', 20, [20, 21, 20, 19, 20]))).toBe(0);
  });

  it('is over by three where 13 come first and 5 later, of 10 seats each, and not where they come at once', () => {
    const halves = dayService(['午前', '3〜4時間'], ['午後', '3〜4時間']);
    expect(countOverCapacity(halves, [...days('午前', 10, [13, 13]), ...days('午後', 10, [5, 5])])).toBe(3);
    const short = dayService(['第1', '3〜4時間'], ['第2', '4〜5時間']);
    expect(countOverCapacity(short, [...days('第1', 10, [13, 13]), ...days('第2', 10, [5, 5])])).toBe(3);
    const longHalves = dayService(['午前', '5〜6時間'], ['午後', '5〜6時間']);
    expect(countOverCapacity(longHalves, [...days('午前', 10, [13, 13]), ...days('午後', 10, [5, 5])])).toBe(
      3,
    );
    const rooms = dayService(['A', '7〜8時間'], ['B', '7〜8時間']);
    expect(countOverCapacity(rooms, [...days('A', 10, [13, 13]), ...days('B', 10, [5, 5])])).toBe(0);
  });

  it('counts visits of three lengths, and a month open every day but at New Year', () => {
    expect(countByLength(['4〜5時間', '5〜6時間', '6〜7時間', '7〜8時間', ''])).toEqual({
      visits_under_5h: 1,
      visits_5_to_7h: 2,
      visits_7h_or_more: 2,
    });
    const december = datesOf('2026-12');
    expect(openEveryDay('2026-12', december.slice(0, 28))).toBe(1);
    expect(openEveryDay('2026-12', december.slice(0, 27))).toBe(0);
  });
});
