// How sure the figures are: what was not read, and the least and the most that the truth can be.
import { describe, expect, it } from 'vitest';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { client, cost, matrix, NO_FEES, source, unit } from '../../../support/dayService.ts';

const setting = (text: string) => ({ text, tab: '設定', cell: 'B2' });
const FEES = { ...NO_FEES, size: setting('通常規模型'), region: setting('その他') };
/** October 2026 has four Mondays: 80 seats of 20 on them. */
const MONDAYS = [5, 12, 19, 26];
const marks = (...typed: string[]) => Object.fromEntries(MONDAYS.map((day, at) => [day, typed[at] ?? '']));

const sure = (change: Parameters<typeof source>[0]) =>
  monthReport(
    source({ fees: FEES, units: [unit({ weekdays: ['月'] })], clients: [client('A', '月')], ...change }),
  ).reliability;

describe('what was not read is counted', () => {
  it('a mark that is none, a 予 of a day that is over, a blank on a contracted day, a row of nobody', () => {
    const sheet = matrix('2026-10', { A: marks('○', '？', '予', ''), '': { 5: '○', 6: '欠' } });
    expect(sure({ sheet })).toMatchObject({ unreadMarks: 1 + 2, unentered: 1 + 1 });
  });

  it('a day nobody marked, for everybody who was to come, also without a row', () => {
    // Two clients, four Mondays: one mark was typed, seven are missing.
    const sheet = matrix('2026-10', { A: marks('○') });
    expect(sure({ sheet, clients: [client('A', '月'), client('B', '月')] })).toMatchObject({ unentered: 7 });
  });

  it('only up to the day the report is of', () => {
    const sheet = matrix('2026-10', { A: marks('○', '', '？', '') });
    expect(sure({ sheet, asOf: '2026-10-12' })).toMatchObject({ unreadMarks: 0, unentered: 1 });
  });

  it('a 休 is an answer, and so is an absence', () => {
    expect(sure({ sheet: matrix('2026-10', { A: marks('○', '休', '欠', '入') }) })).toMatchObject({
      unentered: 0,
      occupancy: { provisional: false, least: 1 / 80, most: 1 / 80 },
    });
  });
});

describe('a figure is provisional where more than 5% of its cells are missing', () => {
  // 19 clients on one Monday: 19 cells.
  const ids = Array.from({ length: 20 }, (_, at) => `C${at}`);
  const one = (typed: readonly string[]) => ({
    closures: MONDAYS.slice(1).map((day) => ({ date: `2026-10-${day}` as const, kind: '休業' as const })),
    clients: ids.map((id) => client(id, '月')),
    sheet: matrix('2026-10', Object.fromEntries(ids.map((id, at) => [id, { 5: typed[at] ?? '○' }]))),
  });

  it('1 of 20 is 5%: not yet', () => {
    expect(sure(one(['？'])).occupancy).toEqual({ provisional: false, least: 19 / 20, most: 1 });
  });

  it('2 of 20 are 10%: between 18 and 20 of 20 seats', () => {
    expect(sure(one(['？', ''])).occupancy).toEqual({ provisional: true, least: 18 / 20, most: 1 });
  });

  it('also by weekday, each with its own cells', () => {
    // Mondays are all there; of the Tuesdays 6, 13, 20 and 27 two are blank: between 2 and 4 of 80 seats.
    const tuesdays = { 6: '○', 13: '', 20: '○', 27: '' };
    const { weekdays } = sure({
      units: [unit({ weekdays: ['月', '火'] })],
      clients: [client('A', '月火')],
      sheet: matrix('2026-10', { A: { ...marks('○', '○', '○', '○'), ...tuesdays } }),
    });
    expect(weekdays.get('月')).toEqual({ provisional: false, least: 4 / 80, most: 4 / 80 });
    expect(weekdays.get('火')).toEqual({ provisional: true, least: 2 / 80, most: 4 / 80 });
  });
});

describe('profit and break-even', () => {
  // 要介護2, 7〜8時間: 777 units of 10 yen, 7,770 yen a visit.
  const sheet = matrix('2026-10', { A: marks('○', '○', '○', '') });
  const costs = [cost('固定費', 20_000), cost('変動費', 770, '1回')];

  it('three visits and a blank: 3 x 7,000 - 20,000 = 1,000 yen at least, 7,000 more at most', () => {
    expect(sure({ sheet, costs }).profit).toEqual({ provisional: true, least: 1_000, most: 8_000 });
  });

  it('20,000 / 7,000 visits on four days are needed: 3/4 - 5/7 people a day more at least, 1 - 5/7 at most', () => {
    const { dailyDifference } = sure({ sheet, costs });
    expect(dailyDifference.least).toBeCloseTo(3 / 4 - 5 / 7, 9);
    expect(dailyDifference.most).toBeCloseTo(1 - 5 / 7, 9);
  });

  it('a visit that costs more than it brings: with the fourth the loss is larger', () => {
    // 3 x (7,770 - 8,770) = -3,000 yen, and -4,000 with one more.
    const dear = [cost('変動費', 8_770, '1回')];
    expect(sure({ sheet, costs: dear }).profit).toMatchObject({ least: -4_000, most: -3_000 });
  });

  it('a cost that was not read takes the lower bound, an income the upper, and beside one that was it is half of the cells', () => {
    const full = matrix('2026-10', { A: marks('○', '○', '○', '○') });
    const { profit, occupancy, unreadCosts } = sure({
      sheet: full,
      costs: costs.slice(0, 1),
      unreadCosts: ['固定費'],
    });
    expect(unreadCosts).toBe(1);
    // 4 x 7,770 - 20,000.
    expect(profit).toEqual({ provisional: true, least: undefined, most: 11_080 });
    const income = sure({ sheet: full, costs: costs.slice(0, 1), unreadCosts: ['収入'] });
    expect(income.profit).toEqual({ provisional: true, least: 11_080, most: undefined });
    const nameless = sure({ sheet: full, costs: costs.slice(0, 1), unreadCosts: [undefined] });
    expect(nameless.profit).toEqual({ provisional: true, least: undefined, most: undefined });
    expect(occupancy.provisional).toBe(false);
  });

  it('a client without a price brings nothing at least, and at most what others do', () => {
    const both = matrix('2026-10', { A: marks('○', '○', '○', '○'), B: marks('○') });
    const clients = [client('A', '月'), client('B', '', { careLevel: undefined })];
    expect(sure({ sheet: both, costs, clients })).toMatchObject({
      unpriced: 1,
      // 5 visits: 4 x 7,770 - 5 x 770 - 20,000, and 7,770 more.
      profit: { provisional: true, least: 7_230, most: 15_000 },
    });
  });

  it('nothing is missing: least and most are the figure itself', () => {
    const full = matrix('2026-10', { A: marks('○', '○', '○', '○') });
    // 4 x 7,000 - 20,000.
    expect(sure({ sheet: full, costs }).profit).toEqual({ provisional: false, least: 8_000, most: 8_000 });
  });
});
