// What a dated figure promises: one value a day, no holes, and an honest answer outside.
import { describe, expect, it } from 'vitest';
import { baseUnitHistory, type Size } from '../../../../src/rules/fees/baseUnits.ts';
import { HOME_SERVICES, staleNotices } from '../../../../src/rules/fees/notices.ts';
import { assertFiguresSound, type Figure, figures, referencesOf } from '../../../../src/rules/figures.ts';
import { assertSound, type History, isUnsourced, valueOn } from '../../../../src/rules/kit/schedule.ts';
import { sameYearBenchmarks } from '../../../../src/rules/month/benchmarks.ts';

const two: History<number> = [
  { from: '2021-04-01', to: '2024-03-31', value: 85 },
  { from: '2024-04-01', value: 76 },
];

describe('a dated figure', () => {
  it('changes on the first day of the new value', () => {
    expect(valueOn(two, '2024-03-31')).toMatchObject({ known: true, figure: { value: 85 } });
    expect(valueOn(two, '2024-04-01')).toMatchObject({ known: true, figure: { value: 76 } });
  });

  it('says before its first day from when on it is known, as one span', () => {
    expect(valueOn(two, '2021-03-31')).toEqual({ known: false, spans: [{ from: '2021-04-01' }] });
  });

  it('says after its last day until when it was known', () => {
    const ended: History<number> = [{ from: '2022-10-01', to: '2024-05-31', value: 11 }];
    expect(valueOn(ended, '2024-06-01')).toEqual({
      known: false,
      spans: [{ from: '2022-10-01', to: '2024-05-31' }],
    });
  });

  it('may hold for a single day', () => {
    const day: History<number> = [{ from: '2024-04-01', to: '2024-04-01', value: 1 }];
    expect(() => assertSound('addons.ts', '入浴介助加算(Ⅰ)', day)).not.toThrow();
  });

  it('says of several values from when to when they were known, as one span; of none nothing', () => {
    const ended: History<number> = [
      { from: '2021-04-01', to: '2022-09-30', value: 10 },
      { from: '2022-10-01', to: '2024-05-31', value: 11 },
    ];
    expect(valueOn(ended, '2024-06-01')).toStrictEqual({
      known: false,
      spans: [{ from: '2021-04-01', to: '2024-05-31' }],
    });
    expect(valueOn(two, '2021-03-31')).toStrictEqual({ known: false, spans: [{ from: '2021-04-01' }] });
    expect(valueOn([], '2024-06-01')).toEqual({ known: false, spans: [] });
  });

  it('that is in force has no last day', () => {
    expect(baseUnitHistory('通常規模型', '7-8h', '要介護1')).toStrictEqual([
      { from: '2021-04-01', to: '2024-03-31', value: 655, sources: 4 },
      { from: '2024-04-01', value: 658, sources: 3 },
    ]);
  });
});

describe('a table is refused, naming file and key,', () => {
  const refused = (history: History<number>) => () => assertSound('addons.ts', '入浴介助加算(Ⅰ)', history);

  it('where two values hold on one day', () => {
    const overlap = [
      { from: '2021-04-01', to: '2024-04-01', value: 85 },
      { from: '2024-04-01', value: 76 },
    ];
    expect(refused(overlap)).toThrow(
      'addons.ts: 入浴介助加算(Ⅰ): the value from 2024-04-01 overlaps the one from 2021-04-01',
    );
  });

  it('where a value without an end is followed by another', () => {
    const open = [
      { from: '2021-04-01', value: 85 },
      { from: '2024-04-01', value: 76 },
    ];
    expect(refused(open)).toThrow('overlaps');
  });

  it('where a day between two values has none', () => {
    const gap = [
      { from: '2021-04-01', to: '2024-03-30', value: 85 },
      { from: '2024-04-01', value: 76 },
    ];
    expect(refused(gap)).toThrow('addons.ts: 入浴介助加算(Ⅰ): no value between 2024-03-30 and 2024-04-01');
  });

  it('where a value is given twice for one day', () => {
    const twice = [
      { from: '2021-04-01', to: '2024-03-31', value: 85 },
      { from: '2021-04-01', value: 76 },
    ];
    expect(refused(twice)).toThrow('two values start on 2021-04-01');
  });

  it('where a value ends before it starts', () => {
    expect(refused([{ from: '2024-04-01', to: '2024-03-31', value: 1 }])).toThrow('ends on 2024-03-31');
  });

  it('where it has no value at all', () => {
    expect(refused([])).toThrow('no value');
  });

  it('where one key stands in it twice', () => {
    const figure: Figure = {
      file: 'addons',
      key: ['入浴介助加算(Ⅰ)'],
      history: two,
      references: [HOME_SERVICES],
    };
    expect(() => assertFiguresSound([figure, figure])).toThrow(
      'addons.ts: 入浴介助加算(Ⅰ): stands in the table twice',
    );
    expect(() => assertFiguresSound([{ ...figure, key: ['7-8h', '要介護1'], history: [] }])).toThrow(
      'addons.ts: 7-8h 要介護1: no value',
    );
  });
});

describe('figures', () => {
  it('name the notice they stand in', () => {
    const noticesOf = (file: Figure['file'], ...key: string[]) =>
      figures()
        .filter((figure) => figure.file === file && key.every((part) => figure.key.includes(part)))
        .map(({ references }) => references.map(({ number }) => number));
    const [home, community] = ['平成12年厚生省告示第19号', '平成18年厚生労働省告示第126号'];
    expect(noticesOf('baseUnits', '通常規模型', '7-8h', '要介護1')).toEqual([[home]]);
    expect(noticesOf('baseUnits', '大規模型(Ⅱ)', '7-8h', '要介護1')).toEqual([[home]]);
    expect(noticesOf('baseUnits', '地域密着型', '7-8h', '要介護1')).toEqual([[community]]);
    expect(noticesOf('baseUnits', '2-3h')).toEqual([[home, community]]);
    expect(noticesOf('addons', '送迎減算')).toEqual([[home, community]]);
    expect(noticesOf('adjustments', '定員超過利用減算')).toEqual([[home, community]]);
    const baseUp = '介護職員等ベースアップ等支援加算';
    expect(noticesOf('treatmentRates', baseUp, 'general')).toEqual([[home]]);
    expect(noticesOf('treatmentRates', baseUp, 'community')).toEqual([[community]]);
    expect(noticesOf('unitPrices', '6級地')).toEqual([['平成27年厚生労働省告示第93号']]);
    const support = '令和3年厚生労働省告示第72号';
    expect(noticesOf('supportUnits', '要支援1', 'day')).toEqual([[support]]);
    expect(noticesOf('supportAddons', '一体的サービス提供加算')).toEqual([[support]]);
  });

  it('stand with every single value, checked on a day, but for the four that nobody has found', () => {
    const nowhere = figures().flatMap((figure) =>
      figure.history
        .filter((value) => isUnsourced(value) || referencesOf(figure, value).length === 0)
        .map((value) => [...figure.key, value.value].join(' ')),
    );
    expect(nowhere).toEqual([
      '大規模型(Ⅰ) 8-9h 要介護2 761',
      '大規模型(Ⅰ) 8-9h 要介護3 881',
      '大規模型(Ⅰ) 8-9h 要介護4 1002',
      '大規模型(Ⅰ) 8-9h 要介護5 1122',
    ]);
    for (const figure of figures())
      for (const value of figure.history)
        for (const { checkedOn } of referencesOf(figure, value)) expect(checkedOn).toMatch(/^2026-11-2[14]$/);
  });

  it('of one value go before those of its schedule', () => {
    const foundAt = (file: Figure['file'], from: string, ...key: string[]) => {
      const figure = figures().find((each) => each.file === file && each.key.join() === key.join());
      const value = figure?.history.find((each) => each.from === from);
      if (!figure || !value) throw new Error(`${file} has no ${key.join(' ')}`);
      return referencesOf(figure, value).map(({ number, item, foundIn: where }) => [number, item ?? where]);
    };
    const [home, community] = ['平成12年厚生省告示第19号', '平成18年厚生労働省告示第126号'];
    expect(foundAt('adjustments', '2021-04-01', '定員超過利用減算')).toEqual([
      ['平成12年厚生省告示第27号', '一イ'],
    ]);
    expect(foundAt('adjustments', '2024-04-01', '業務継続計画未策定減算')).toEqual([[home, '別表6 注3']]);
    expect(foundAt('baseUnits', '2021-04-01', '地域密着型', '7-8h', '要介護1')).toEqual([
      [community, '公表されている料金表(令和3年度)'],
    ]);
    expect(foundAt('baseUnits', '2024-04-01', '地域密着型', '7-8h', '要介護1')).toEqual([
      [community, undefined],
    ]);
    expect(foundAt('treatmentRates', '2024-06-01', '介護職員等処遇改善加算(Ⅳ)', 'community')).toEqual([
      [community, '処遇改善加算の率の一覧(令和7年度)'],
    ]);
  });

  it('are fresh for a year after they were checked and stale from the day after', () => {
    expect(staleNotices('2027-11-21')).toEqual([]);
    expect(staleNotices('2027-11-22').map(({ number }) => number)).toEqual([
      '平成12年厚生省告示第19号',
      '平成18年厚生労働省告示第126号',
      '平成27年厚生労働省告示第93号',
      '令和3年厚生労働省告示第72号',
    ]);
  });

  it('of other places are of one and the same year, of the same size or else of all', () => {
    const metrics = ['occupancy', 'revenuePerVisit'] as const;
    const shown = (size: Size) =>
      sameYearBenchmarks(metrics, size).map(({ fiscalYear, scope, value }) => [fiscalYear, scope, value]);
    expect(shown('通常規模型')).toEqual([
      [2023, '通常規模型', 0.679],
      [2023, '全体', 9368],
    ]);
    // 地域密着型 of its own is known up to 2021 only, 9,368円 in 2023 only.
    expect(shown('地域密着型')).toEqual([
      [2023, '全体', 0.696],
      [2023, '全体', 9368],
    ]);
    // 2023 has no share of all places with a deficit, so both are of 2022.
    const older = sameYearBenchmarks(['deficitShare', 'profitMargin'], '地域密着型');
    expect(older.map(({ fiscalYear, value }) => [fiscalYear, value])).toEqual([
      [2022, 0.496],
      [2022, 0.014],
    ]);
    expect(sameYearBenchmarks(['occupancy', 'careManagementMonthlyRevenue'], '地域密着型')).toEqual([]);
  });
});
