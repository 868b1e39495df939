// What a dated figure promises: one value a day, no holes, and an honest answer outside.
import { describe, expect, it } from 'vitest';
import { baseUnitHistory } from '../../../../src/rules/fees/baseUnits.ts';
import { HOME_SERVICES, staleNotices } from '../../../../src/rules/fees/notices.ts';
import { assertFiguresSound, type Figure, figures } from '../../../../src/rules/figures.ts';
import { assertSound, type History, valueOn } from '../../../../src/rules/kit/schedule.ts';
import { latestBenchmark } from '../../../../src/rules/month/benchmarks.ts';

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
    expect(noticesOf('supportUnits', '要支援1')).toEqual([['令和3年厚生労働省告示第72号']]);
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

  it('of other places are the newest of the same size, or else of all', () => {
    expect(latestBenchmark('occupancy', '通常規模型')).toMatchObject({ fiscalYear: 2023, value: 0.679 });
    expect(latestBenchmark('occupancy', '地域密着型')).toMatchObject({ fiscalYear: 2021, value: 0.735 });
    expect(latestBenchmark('revenuePerVisit', '地域密着型')).toMatchObject({ scope: '全体', value: 9475 });
  });
});
