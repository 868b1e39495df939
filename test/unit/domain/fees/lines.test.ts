// Which lines a client's month has, and what is explained instead of counted.
import { describe, expect, it } from 'vitest';
import { parseAddonList } from '../../../../src/domain/fees/addonNames.ts';
import { type ClientMonthInput, clientMonth } from '../../../../src/domain/fees/clientMonth.ts';
import { perMilleHalfUp } from '../../../../src/domain/fees/rounding.ts';

/** A 7〜8時間 visit of 要介護1 on each of those days at a 通常規模型 place: 658 units each from 2024-04 on. */
function month(days: readonly number[], addons = '', change: Partial<ClientMonthInput> = {}) {
  const of = change.month ?? '2026-10';
  const band = '7-8h' as const;
  const { lines, corrections } = clientMonth({
    month: of,
    size: '通常規模型',
    region: 'その他',
    level: '要介護1',
    visits: days.map((day) => ({ date: `${of}-${String(day).padStart(2, '0')}`, band })),
    dayServiceAddons: [],
    clientAddons: parseAddonList(addons).claims,
    treatments: [],
    ...change,
  });
  const listed = lines.map(({ kind, name, value, count }) => [kind, name, value, count]);
  return { lines: listed, addons: listed.slice(1), corrections };
}
const FIVE = [1, 2, 5, 6, 7];
const facility = (text: string) => ({ dayServiceAddons: parseAddonList(text).claims });

describe('how often an add-on counts', () => {
  it('送迎減算 twice a visit unless written otherwise, and never more often', () => {
    expect(month(FIVE, '送迎減算')).toMatchObject({
      addons: [['addon', '送迎減算', -47, 10]],
      corrections: [],
    });
    expect(month(FIVE, '送迎減算×1').addons).toEqual([['addon', '送迎減算', -47, 5]]);
    expect(month(FIVE, '送迎減算×3')).toMatchObject({
      addons: [['addon', '送迎減算', -47, 10]],
      corrections: [{ kind: 'cap', name: '送迎減算', per: 'visit', limit: 2, written: 3 }],
    });
  });

  it('an add-on of the month once, also where its rule limits no times', () => {
    expect(month(FIVE, 'ADL維持等加算(Ⅰ)×3')).toMatchObject({
      addons: [['addon', 'ADL維持等加算(Ⅰ)', 30, 1]],
      corrections: [{ kind: 'cap', name: 'ADL維持等加算(Ⅰ)', per: 'month', limit: 1, written: 3 }],
    });
  });

  it('口腔機能向上加算 once, or twice where that is written', () => {
    expect(month(FIVE, '口腔機能向上加算(Ⅰ)').addons).toEqual([['addon', '口腔機能向上加算(Ⅰ)', 150, 1]]);
    expect(month(FIVE, '口腔機能向上加算(Ⅰ)×2')).toMatchObject({
      addons: [['addon', '口腔機能向上加算(Ⅰ)', 150, 2]],
      corrections: [],
    });
    expect(month(FIVE, '口腔機能向上加算(Ⅰ)×3')).toMatchObject({
      addons: [['addon', '口腔機能向上加算(Ⅰ)', 150, 2]],
      corrections: [{ kind: 'cap', per: 'month', limit: 2, written: 3 }],
    });
  });
});

describe('rivals', () => {
  it('add-ons without a group are nobody’s rival', () => {
    expect(month([1], '中重度者ケア体制加算、科学的介護推進体制加算')).toMatchObject({
      addons: [
        ['addon', '中重度者ケア体制加算', 45, 1],
        ['addon', '科学的介護推進体制加算', 40, 1],
      ],
      corrections: [],
    });
  });

  it('of two with as many units the first of the fee table counts', () => {
    expect(month([1], '若年性認知症利用者受入加算、認知症加算')).toMatchObject({
      addons: [['addon', '認知症加算', 60, 1]],
      corrections: [{ kind: 'rival', name: '若年性認知症利用者受入加算', kept: '認知症加算' }],
    });
  });
});

describe('before the first known rules, April 2021,', () => {
  const spans = [{ from: '2021-04-01' }];
  const noRule = (name: string, date: string) => ({ kind: 'noRule', name, date, spans });

  it('nothing is counted and each name explained once; what does not count has no rival', () => {
    const { lines, corrections } = month([1, 2], '入浴介助加算(Ⅱ)、入浴介助加算(Ⅰ)、定員超過', {
      month: '2021-03',
      visits: [
        { date: '2021-03-01', band: '2-3h' },
        { date: '2021-03-02', band: '2-3h' },
      ],
    });
    expect(lines).toEqual([]);
    expect(corrections).toEqual([
      noRule('2〜3時間 要介護1', '2021-03-01'),
      noRule('入浴介助加算(Ⅰ)', '2021-03-01'),
      noRule('入浴介助加算(Ⅱ)', '2021-03-01'),
      noRule('その他', '2021-03-01'),
    ]);
  });

  it('nor is 要支援', () => {
    const { lines, corrections } = month([1], '', { month: '2021-03', level: '要支援1' });
    expect(lines).toEqual([]);
    expect(corrections).toEqual([
      noRule('通所型サービス 要支援1', '2021-03-01'),
      noRule('その他', '2021-03-01'),
    ]);
  });
});

describe('deductions in percent', () => {
  it('are each a share of what 定員超過 leaves, not of what another one leaves', () => {
    // 1% of 753 is 7.53, so 8. Of 745, which the first leaves, it would be 7.45, so 7.
    expect(
      month([1], '', { size: '地域密着型', ...facility('虐待防止措置未実施減算、BCP未策定減算') }).lines,
    ).toEqual([
      ['base', '7〜8時間 要介護1', 753, 1],
      ['adjustment', '高齢者虐待防止措置未実施減算', -8, 1],
      ['adjustment', '業務継続計画未策定減算', -8, 1],
    ]);
  });

  it('half a unit is deducted as a whole one, and after 定員超過 half a unit stays', () => {
    // 70% of 643 is 450.1, so 450 stay: 193 less. 1% of 450 is 4.5, so 5.
    const visits = [{ date: '2026-10-01', band: '5-6h' as const }];
    const of = {
      size: '大規模型(Ⅰ)',
      level: '要介護2',
      visits,
      ...facility('BCP未策定減算、定員超過'),
    } as const;
    expect(month([], '', of).lines).toEqual([
      ['base', '5〜6時間 要介護2', 643, 1],
      ['adjustment', '定員超過利用減算', -193, 1],
      ['adjustment', '業務継続計画未策定減算', -5, 1],
    ]);
  });

  it('中山間 is a share of the month’s base units: 5% of 2 x 658 is 65.8, so 66', () => {
    expect(month([1, 2], '中山間').addons).toEqual([
      ['adjustment', '中山間地域等に居住する者へのサービス提供加算', 66, 1],
    ]);
  });

  it('of nothing is 0', () => {
    expect([perMilleHalfUp(0, -10), perMilleHalfUp(-658, 0)]).toEqual([0, 0]);
    expect([perMilleHalfUp(50, 10), perMilleHalfUp(49, 10), perMilleHalfUp(-50, 10)]).toEqual([1, 0, -1]);
  });
});

describe('on days with two visits', () => {
  it('what is by day counts once, what is by visit twice, and ×N up to that', () => {
    const days = [1, 1, 8, 8, 8];
    expect(month(days, '入浴介助加算(Ⅰ)、サービス提供体制強化加算(Ⅲ)、送迎減算').addons).toEqual([
      ['addon', '入浴介助加算(Ⅰ)', 40, 2],
      ['addon', 'サービス提供体制強化加算(Ⅲ)', 6, 5],
      ['addon', '送迎減算', -47, 10],
    ]);
    expect(month(days, '入浴介助加算(Ⅰ)×3、サービス提供体制強化加算(Ⅲ)×4')).toMatchObject({
      addons: [
        ['addon', '入浴介助加算(Ⅰ)', 40, 2],
        ['addon', 'サービス提供体制強化加算(Ⅲ)', 6, 4],
      ],
      corrections: [{ kind: 'moreThanVisits', name: '入浴介助加算(Ⅰ)', written: 3, per: 'day', visits: 2 }],
    });
  });

  it('同一建物減算 stands for 送迎減算, also where the latter would take more: -94 once, not -47 four times', () => {
    expect(month([1, 1], '送迎減算、同一建物減算')).toMatchObject({
      addons: [['addon', '同一建物減算', -94, 1]],
      corrections: [{ kind: 'onlyOne', name: '送迎減算', kept: '同一建物減算' }],
    });
  });
});

describe('個別機能訓練(Ⅰ)イ and ロ written together', () => {
  it('are one for the whole month, and that is said', () => {
    expect(month(FIVE, '個別機能訓練加算(Ⅰ)イ、個別機能訓練加算(Ⅰ)ロ×2')).toMatchObject({
      addons: [['addon', '個別機能訓練加算(Ⅰ)イ', 56, 5]],
      corrections: [{ kind: 'oneForMonth', name: '個別機能訓練加算(Ⅰ)ロ', kept: '個別機能訓練加算(Ⅰ)イ' }],
    });
  });
});

describe('what only some places or clients have', () => {
  it('生活相談員配置等 is for 共生型 alone, and an add-on of 総合事業 for 要支援 alone', () => {
    expect(month([1], '生活相談員配置等加算、一体的サービス提供加算')).toMatchObject({
      addons: [],
      corrections: [
        { kind: 'sharedOnly', name: '生活相談員配置等加算' },
        { kind: 'notForCare', name: '一体的サービス提供加算' },
      ],
    });
  });

  it('of two kinds of 共生型 the larger deduction counts: 90% of 658 is 592.2', () => {
    const text = '共生型通所介護(自立訓練)、共生型(放課後等デイサービス)';
    const name = '共生型通所介護(児童発達支援・放課後等デイサービス)';
    expect(month([1], text)).toMatchObject({
      addons: [['adjustment', name, -66, 1]],
      corrections: [{ kind: 'onlyOne', name: '共生型通所介護(自立訓練)', kept: name }],
    });
  });

  it('共生型 and 感染症・災害 change nothing for 要支援', () => {
    expect(
      month([1], '', { level: '要支援1', ...facility('共生型(生活介護)、感染症・災害3%加算') }).addons,
    ).toEqual([]);
  });
});

describe('要支援', () => {
  it('is reduced by 定員超過, then by 1%; add-ons that 総合事業 does not have are explained', () => {
    // 70% of 1,798 is 1,258.6, so 1,259 stay: 539 less. 1% of 1,259 is 12.59: 13 less.
    const { lines, corrections } = month([1, 8], '定員超過、入浴介助加算(Ⅰ)', {
      level: '要支援1',
      ...facility('BCP未策定減算'),
    });
    expect(lines).toEqual([
      ['support', '通所型サービス 要支援1', 1798, 1],
      ['adjustment', '定員超過利用減算', -539, 1],
      ['adjustment', '業務継続計画未策定減算', -13, 1],
    ]);
    expect(corrections).toEqual([{ kind: 'notForSupport', name: '入浴介助加算(Ⅰ)' }]);
  });

  it('has the municipality’s own units where they are set', () => {
    const supportTerms = { pay: 'month', own: { month: { 要支援2: 3500 }, visit: {} } } as const;
    expect(month([1], '', { level: '要支援2', supportTerms }).lines).toEqual([
      ['support', '通所型サービス 要支援2', 3500, 1],
    ]);
  });

  it('is paid for the days of the contract: from the 20th 12 days, to the 10th 10 days', () => {
    const days = (contract: ClientMonthInput['contract']) =>
      month([20], '', { level: '要支援1', ...(contract && { contract }) }).lines;
    expect(days({ from: '2026-10-20' })).toEqual([['support', '通所型サービス 要支援1(1日)', 59, 12]]);
    expect(days({ to: '2026-10-10' })).toEqual([['support', '通所型サービス 要支援1(1日)', 59, 10]]);
    const whole = [['support', '通所型サービス 要支援1', 1798, 1]];
    expect(days({ from: '2026-10-01', to: '2026-10-31' })).toEqual(whole);
    // Visits outside the contract: the dates are in question, the month is not.
    expect(days({ to: '2026-09-30' })).toEqual(whole);
  });

  it('of 事業対象者 has the own units of 要支援1, of a month, a day and a visit', () => {
    const own = { month: { 要支援1: 2000 }, visit: { 要支援1: 500 } };
    const of = (pay: 'month' | 'visit', contract = {}) =>
      month([5, 6], '', { level: '事業対象者', supportTerms: { pay, own }, contract }).lines;
    expect(of('month')).toEqual([['support', '通所型サービス 事業対象者', 2000, 1]]);
    // 2,000 / 30.4 = 65.79
    expect(of('month', { from: '2026-10-05' })).toEqual([
      ['support', '通所型サービス 事業対象者(1日)', 66, 27],
    ]);
    expect(of('visit', { from: '2026-10-05' })).toEqual([
      ['support', '通所型サービス 事業対象者(1回)', 500, 2],
    ]);
  });
});
