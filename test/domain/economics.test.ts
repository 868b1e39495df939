// Revenue, costs and break-even.
import { describe, expect, it } from 'vitest';
import { economics } from '../../src/domain/economics.ts';
import { monthReport } from '../../src/domain/monthReport.ts';
import { client, cost, matrix, NO_FEES, source } from './place.ts';

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
  const figures = economics(rows, MONTH, 2_700_000, seats);

  it('2,000,000 yen at 8,000 a visit: 250 visits', () => {
    expect(figures.costs?.breakEven?.visits).toEqual({ reachable: true, value: 250 });
  });

  it('as occupancy, as people a day, as sales and as margin of safety', () => {
    const { occupancy, dailyVisits, sales, marginOfSafety } = figures.costs?.breakEven ?? {};
    expect(occupancy).toBeCloseTo(250 / 480, 12);
    expect(dailyVisits).toBeCloseTo(250 / 24, 12);
    // 2,000,000 / (1 - 510,000 / 2,910,000)
    expect(sales).toMatchObject({ reachable: true, value: 2_425_000 });
    expect(marginOfSafety).toBeCloseTo(50 / 300, 12);
  });

  it('profit is what remains: 2,910,000 - 2,000,000 - 510,000', () => {
    expect(figures.costs?.profit).toBe(400_000);
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
    expect(price({ clients: [client('A')] }).care).toMatchObject({ careUnits: 1554, careRevenue: 15_540 });
  });

  it('a client’s own hours come before those of the 単位: 2 x 689 units', () => {
    expect(price({ clients: [client('A', '', { timeBand: '6-7時間' })] }).care?.careUnits).toBe(1378);
  });

  it('whoever cannot be priced is a question, and the others are priced', () => {
    const both = matrix(MONTH, { A: { 1: '○', 2: '○' }, B: { 1: '○' } });
    const report = price({ sheet: both, clients: [client('A'), client('B', '', { careLevel: '要介護6' })] });
    expect(report.care).toMatchObject({ careUnits: 1554, unpriced: 1 });
    expect(report.problems).toContainEqual(
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
    expect(report.problems.filter(({ kind }) => kind === 'careLevelNeeded')).toMatchObject([{ cell: 'D-B' }]);
  });

  it('without 事業所規模 there is no estimate, and 設定 is asked for it', () => {
    const report = price({ clients: [client('A')], fees: { ...fees, size: undefined } });
    expect(report.care).toBeUndefined();
    expect(report.problems).toContainEqual({ kind: 'settingNeeded', tab: '設定', header: '事業所規模' });
  });

  it('an add-on nobody knows is asked about where it stands', () => {
    const report = price({ clients: [client('A', '', { addons: '入浴介助加算(Ⅰ)、ロボ加算' })] });
    // (777 + 40) x 2
    expect(report.care?.careUnits).toBe(1634);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ kind: 'unknownAddon', cell: 'H-A', given: 'ロボ加算' }),
    );
  });
});
