// Revenue, costs and break-even.
import { describe, expect, it } from 'vitest';
import { economics } from '../../../../src/domain/month/economics.ts';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { client, cost, matrix, NO_FEES, source, unit } from '../../../support/dayService.ts';

const MONTH = '2026-10';
const seats = { visits: 300, capacityDays: 480, operatingDays: 24 };

describe('costs of a month', () => {
  it('a cost for each visit counts once a visit, whatever its 区分', () => {
    const { costs } = economics(
      [cost('固定費', 1_000_000), cost('固定費', 100, '1回'), cost('変動費', 600, '1回')],
      MONTH,
      0,
      seats,
    );
    expect(costs).toMatchObject({ fixedCosts: 1_000_000, variableCosts: 210_000 });
  });

  it('a 変動費 of a month is variable all the same: 30,000 of it for 300 visits are 100 each', () => {
    const { costs } = economics([cost('固定費', 1), cost('変動費', 30_000)], MONTH, 0, seats);
    expect(costs).toMatchObject({ fixedCosts: 1, variableCosts: 30_000, variableCostPerVisit: 100 });
  });

  it('are known without an estimate of the revenue; what would follow from it is not', () => {
    const rows = [cost('固定費', 1_000), cost('変動費', 10, '1回'), cost('収入', 500)];
    expect(economics(rows, MONTH, undefined, seats)).toEqual({
      otherRevenue: 500,
      revenue: undefined,
      revenuePerVisit: undefined,
      costs: {
        fixedCosts: 1_000,
        variableCosts: 3_000,
        variableCostPerVisit: 10,
        profit: undefined,
        breakEven: undefined,
      },
    });
  });

  it('a row counts from its first to its last month', () => {
    const rows = [
      { ...cost('固定費', 1), from: '2026-10', to: '2026-10' },
      { ...cost('固定費', 10), from: '2026-11' },
      { ...cost('固定費', 100), to: '2026-09' },
    ];
    expect(economics(rows, MONTH, 0, seats).costs?.fixedCosts).toBe(1);
  });

  it('without a row in 費用 nothing is said about costs, and revenue all the same', () => {
    expect(economics([], MONTH, 900_000, seats)).toEqual({
      otherRevenue: 0,
      revenue: 900_000,
      revenuePerVisit: 3000,
      costs: undefined,
    });
  });
});

describe('break-even', () => {
  // 300 visits bring 2,700,000 + 300 x 700 = 2,910,000 yen: 9,700 a visit; 1,700 of it go into each visit.
  const rows = [cost('固定費', 2_000_000), cost('変動費', 1_700, '1回'), cost('収入', 700, '1回')];
  const figures = () => economics(rows, MONTH, 2_700_000, seats);

  it('2,000,000 yen at 8,000 a visit: 250 visits', () => {
    expect(figures().costs?.breakEven?.visits).toEqual({ reachable: true, value: 250 });
  });

  it('as occupancy, as people a day, as sales and as margin of safety', () => {
    const { occupancy, dailyVisits, sales, marginOfSafety } = figures().costs?.breakEven ?? {};
    expect(occupancy).toBeCloseTo(250 / 480, 12);
    expect(dailyVisits).toBeCloseTo(250 / 24, 12);
    // 2,000,000 / (1 - 510,000 / 2,910,000)
    expect(sales).toMatchObject({ reachable: true, value: 2_425_000 });
    expect(marginOfSafety).toBeCloseTo(50 / 300, 12);
  });

  it('other revenue counts: 2,700,000 + 210,000', () => {
    expect(figures()).toMatchObject({ otherRevenue: 210_000, revenue: 2_910_000, revenuePerVisit: 9_700 });
  });

  it('profit is what remains: 2,910,000 - 2,000,000 - 510,000', () => {
    expect(figures().costs?.profit).toBe(400_000);
  });

  it('a visit that costs what it brings has no break-even', () => {
    const { costs } = economics([cost('固定費', 1), cost('変動費', 9_000, '1回')], MONTH, 2_700_000, seats);
    expect(costs?.breakEven?.visits.reachable).toBe(false);
    expect(costs?.breakEven?.occupancy).toBeUndefined();
  });

  it('a month without visits has none either', () => {
    const { costs } = economics(rows, MONTH, 0, { ...seats, visits: 0 });
    expect(costs).toMatchObject({ breakEven: undefined, profit: -2_000_000 });
  });
});

describe('revenue from care', () => {
  const setting = (text: string, cell: string) => ({ text, tab: '設定', cell });
  const fees = { ...NO_FEES, size: setting('通常規模型', 'B5'), region: setting('その他', 'B6') };
  const sheet = matrix(MONTH, { A: { 1: '○', 2: '○' } });
  const price = (change: Parameters<typeof source>[0]) => monthReport(source({ fees, sheet, ...change }));

  it('two visits of 要介護2 for 7〜8時間 in 2026: 2 x 777 units, 15,540 yen', () => {
    const { care, questions } = price({ clients: [client('A')] });
    expect(care).toMatchObject({ careUnits: 1554, careRevenue: 15_540 });
    expect(questions.filter(({ kind }) => kind === 'settingNeeded')).toEqual([]);
  });

  it.each([
    // (Ⅰ)イ is 11.1%: 1,554 x 11.1% = 172.494
    ['通常規模型', 1554 + 172],
    // 890 units a visit, and 11.7%: 1,780 x 11.7% = 208.26
    ['地域密着型', 1780 + 208],
  ])('%s has its own rate of 処遇改善: %i units', (size, units) => {
    const treatments = setting('処遇改善加算(Ⅰ)イ', 'B9');
    const report = price({
      clients: [client('A')],
      fees: { ...fees, size: setting(size, 'B5'), treatments },
    });
    expect(report.care?.careUnits).toBe(units);
  });

  it.each([
    ['事業所規模', { size: setting('特大', 'B5') }, 'B5'],
    ['体制加算', { dayServiceAddons: setting('ロボ加算', 'B8') }, 'B8'],
  ])('an unknown name under %s is asked about where it stands', (header, change, cell) => {
    const { questions } = price({ clients: [client('A')], fees: { ...fees, ...change } });
    expect(questions).toContainEqual(expect.objectContaining({ header, cell }));
  });

  describe('where the hours of a visit are not known', () => {
    const asked = (units: Parameters<typeof source>[0]['units'], change = {}) => {
      const { care, questions } = price({ clients: [client('A', '', change)], units: units ?? [] });
      const cells = questions.filter(({ kind }) => kind === 'timeBandNeeded').map(({ cell }) => cell);
      return [care?.careUnits, care?.unpriced, cells];
    };
    const NEEDED = [0, 1, ['G-A']];

    it('for one visit alone, the client is a question and has no estimate', () => {
      expect(asked([unit({ timeBand: undefined })])).toEqual(NEEDED);
      expect(asked([unit({ timeBand: '終日' })])).toEqual(NEEDED);
      expect(asked([unit({ timeBand: undefined }), unit({ from: '2026-10-02' })])).toEqual(NEEDED);
      // The 単位 begins on the second day, and the client came on the first.
      expect(asked([unit({ from: '2026-10-02' })])).toEqual(NEEDED);
    });

    it('the client’s own are enough', () => {
      expect(asked([unit({ timeBand: undefined })], { timeBand: '7-8時間' })).toEqual([1554, 0, []]);
    });
  });

  it('a client’s own hours come before those of the 単位: 2 x 689 units', () => {
    expect(price({ clients: [client('A', '', { timeBand: '6-7時間' })] }).care?.careUnits).toBe(1378);
  });

  it('whoever cannot be priced is a question, and the others are priced', () => {
    const both = matrix(MONTH, { A: { 1: '○', 2: '○' }, B: { 1: '○' } });
    const report = price({ sheet: both, clients: [client('A'), client('B', '', { careLevel: '要介護6' })] });
    expect(report.care).toMatchObject({ careUnits: 1554, unpriced: 1 });
    expect(report.questions).toContainEqual(
      expect.objectContaining({
        kind: 'unknownName',
        tab: '利用者',
        cell: 'D-B',
        given: '要介護6',
        expected: expect.arrayContaining(['要支援1', '要介護5']),
      }),
    );
  });

  it('a client without 要介護度 who came once is asked about; who never came is not', () => {
    const three = matrix(MONTH, { A: { 1: '○', 2: '○' }, B: { 1: '○' }, C: { 1: '○' } });
    const clients = [client('A'), client('C'), client('B', '', { careLevel: undefined })];
    const report = price({ sheet: three, clients: [...clients, client('D', '', { careLevel: undefined })] });
    expect(report.care?.unpriced).toBe(1);
    expect(report.questions.filter(({ kind }) => kind === 'careLevelNeeded')).toMatchObject([
      { cell: 'D-B' },
    ]);
  });

  it('without 事業所規模 there is no estimate, and 設定 is asked for it', () => {
    const report = price({ clients: [client('A')], fees: { ...fees, size: undefined } });
    expect(report.care).toBeUndefined();
    expect(report.questions).toContainEqual({ kind: 'settingNeeded', tab: '設定', header: '事業所規模' });
  });

  it('an add-on nobody knows is asked about where it stands', () => {
    const report = price({ clients: [client('A', '', { addons: '入浴介助加算(Ⅰ)、ロボ加算' })] });
    // (777 + 40) x 2
    expect(report.care?.careUnits).toBe(1634);
    expect(report.questions).toContainEqual(
      expect.objectContaining({ kind: 'unknownAddon', cell: 'H-A', given: 'ロボ加算' }),
    );
  });
});
