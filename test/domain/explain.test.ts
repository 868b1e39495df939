// Why a month differs from the one before, who stays away, and what would help.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiscalYearTo, pastMonths } from '../../src/domain/explain/pastMonths.ts';
import { monthReport } from '../../src/domain/monthReport.ts';
import { dataRows } from '../../src/report/dataRows.ts';
import { client, cost, matrix, NO_FEES, source, unit } from './place.ts';

type Change = Parameters<typeof source>[0];

/** A month's report as 月次データ remembers it. */
const remembered = (change: Change) =>
  pastMonths(
    dataRows(monthReport(source(change))).map(([month, , section, target, metric, , value]) => {
      return { month, section, target, metric, value };
    }),
  );

const MONDAYS = { september: [7, 14, 21, 28], october: [5, 12, 19, 26] };
const on = (days: readonly number[], mark = '○') => Object.fromEntries(days.map((day) => [day, mark]));

/** September and October 2026 of one place; the bridge leads from the first to the second. */
function twoMonths(
  clients: Change['clients'],
  september: Parameters<typeof matrix>[1],
  october: Parameters<typeof matrix>[1],
) {
  const base = { clients: clients ?? [], units: [unit({ weekdays: ['月'] })] };
  const past = remembered({
    ...base,
    month: '2026-09',
    asOf: '2026-09-30',
    sheet: matrix('2026-09', september),
  });
  return monthReport(source({ ...base, past, sheet: matrix('2026-10', october) }));
}

const steps = (report: ReturnType<typeof monthReport>) =>
  Object.fromEntries(
    (report.bridge?.steps ?? [])
      .filter(({ visits }) => visits !== 0)
      .map(({ cause, visits }) => [cause, visits]),
  );

describe('the change since last month', () => {
  it('a new client, an ended one, one absence more: each is named with its visits', () => {
    const clients = [
      client('A', '月'),
      client('B', '月', { from: '2026-10-12' }),
      client('C', '月', { to: '2026-09-14' }),
    ];
    const report = twoMonths(
      clients,
      { A: on(MONDAYS.september), C: on([7, 14]) },
      { A: { ...on(MONDAYS.october), 26: '欠' }, B: on([12, 19, 26]) },
    );
    expect(report.bridge).toMatchObject({ before: 6, after: 6 });
    expect(steps(report)).toEqual({ newClients: 3, endedClients: -2, absences: -1 });
  });

  it('a month with one weekday more has its operating days as the cause', () => {
    // Thursdays: four in September, five in October.
    const units = [unit({ weekdays: ['木'] })];
    const clients = [client('A', '木')];
    const september = matrix('2026-09', { A: on([3, 10, 17, 24]) });
    const past = remembered({ clients, units, month: '2026-09', asOf: '2026-09-30', sheet: september });
    const report = monthReport(
      source({ clients, units, past, sheet: matrix('2026-10', { A: on([1, 8, 15, 22, 29]) }) }),
    );
    expect(steps(report)).toEqual({ operatingDays: 1 });
  });

  it('without a report on the month before there is none', () => {
    expect(monthReport(source({})).bridge).toBeUndefined();
  });

  it('always adds up, whatever the marks', () => {
    const marks = fc.constantFrom('', '○', '振', '追', '欠', '入', 'シ', '予', '休', '？');
    const month = (length: number) =>
      fc.record({
        A: fc.array(marks, { minLength: length, maxLength: length }),
        B: fc.array(marks, { minLength: length, maxLength: length }),
        C: fc.array(marks, { minLength: length, maxLength: length }),
      });
    const asMarks = (rows: Record<string, string[]>) =>
      Object.fromEntries(
        Object.entries(rows).map(([id, days]) => [
          id,
          Object.fromEntries(days.map((mark, index) => [index + 1, mark])),
        ]),
      );
    const clients = [
      client('A', '月水金'),
      client('B', '火木', { from: '2026-09-20' }),
      client('C', '毎日', { to: '2026-10-10' }),
    ];
    fc.assert(
      fc.property(month(30), month(31), (september, october) => {
        const { bridge, figures } = twoMonths(clients, asMarks(september), asMarks(october));
        const sum = (bridge?.steps ?? []).reduce((total, { visits }) => total + visits, 0);
        expect(sum).toBe((bridge?.after ?? 0) - (bridge?.before ?? 0));
        expect(bridge?.after).toBe(figures.total.visits);
      }),
      { numRuns: 60 },
    );
  });
});

describe('days, weekdays, 単位 and clients', () => {
  it('each add up to the visits, whatever the marks', () => {
    const marks = fc.constantFrom('', '○', '〇', '1', '振替', '追', '欠', '予');
    const row = fc.array(marks, { minLength: 31, maxLength: 31 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('A', 'B', 'C', 'X'), row), (rows) => {
        const sheet = matrix(
          '2026-10',
          Object.fromEntries(
            Object.entries(rows).map(([id, days]) => [
              id,
              Object.fromEntries(days.map((mark, at) => [at + 1, mark])),
            ]),
          ),
          { B: '午後' },
        );
        const units = [unit({ name: '午前' }), unit({ name: '午後', weekdays: ['火'] })];
        const { figures } = monthReport(
          source({ sheet, units, clients: [client('A'), client('B'), client('C')] }),
        );
        const sum = (items: readonly { visits: number }[]) =>
          items.reduce((total, { visits }) => total + visits, 0);
        expect(sum(figures.days)).toBe(figures.total.visits);
        expect(sum(figures.weekdays)).toBe(figures.total.visits);
        expect(sum(figures.units)).toBe(figures.total.visits);
        expect(sum(figures.clients.map(({ tally }) => tally))).toBe(figures.total.visits);
      }),
      { numRuns: 60 },
    );
  });
});

describe('absences in a row', () => {
  const clients = [
    client('A', '月木', { careOffice: '見本居宅', careManager: '見本 花子' }),
    client('B', '月'),
  ];
  const report = (days: Record<number, string>) =>
    monthReport(
      source({
        clients,
        units: [unit({ weekdays: ['月', '木', '金'] })],
        sheet: matrix('2026-10', { A: days }),
      }),
    );

  it('three planned visits missed up to the end are named, with a weekday to offer', () => {
    const { streaks } = report({ 15: '○', 19: '欠', 22: '入', 26: '欠' });
    expect(streaks).toMatchObject([{ missed: 3, since: '2026-10-19', suggested: ['金'] }]);
  });

  it('who came once since is not named', () => {
    expect(report({ 15: '欠', 19: '欠', 22: '欠', 26: '振' }).streaks).toEqual([]);
  });

  it('reasons are counted from 欠席記録, this month’s only', () => {
    const absenceNotes = [
      { date: '2026-10-05', reason: '通院' },
      { date: '2026-10-08', reason: '体調' },
      { date: '2026-10-12', reason: '通院' },
      { date: '2026-09-30', reason: '体調' },
    ];
    expect(monthReport(source({ absenceNotes })).reasons).toEqual([
      { reason: '通院', count: 2 },
      { reason: '体調', count: 1 },
    ]);
  });
});

describe('levers', () => {
  const setting = (text: string) => ({ text, tab: '設定', cell: 'B2' });
  const fees = { ...NO_FEES, size: setting('通常規模型'), region: setting('その他') };
  const report = (change: Change) => monthReport(source({ fees, ...change }));

  it('one band longer in 2023, 5〜6 to 6〜7 hours, 10 visits of 要介護2: 160 units, 1,600 yen', () => {
    const days = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13];
    const clients = [client('A', '', { timeBand: '5-6時間' }), client('B'), client('C')];
    const sheet = matrix('2023-10', { A: on(days), B: on(days), C: on(days) });
    const { levers } = report({ month: '2023-10', asOf: '2023-10-31', clients, sheet });
    expect(levers).toContainEqual({ kind: 'longerBand', clients: 1, visits: 10, units: 160, yen: 1600 });
  });

  it('half of five absences is two visits, at what a visit leaves', () => {
    const sheet = matrix('2026-10', { A: { ...on([1, 2, 3, 5, 6]), ...on([7, 8, 9, 10, 12], '欠') } });
    // 777 units x 10 yen for each visit, 770 yen of costs: 7,000 yen remain.
    const { levers } = report({
      clients: [client('A')],
      sheet,
      costs: [cost('変動費', 770, '1回'), cost('固定費', 500_000)],
    });
    expect(levers).toContainEqual({ kind: 'halveAbsences', visits: 2, yen: 14_000 });
    expect(levers).toContainEqual({ kind: 'takeMakeups', visits: 5, yen: 35_000 });
    expect(levers).toContainEqual({ kind: 'fixedCosts', yen: 5_000 });
  });

  it('an add-on nobody claims: 入浴介助加算(Ⅰ) for 10 visits is 400 units, 4,000 yen; one that is claimed is no lever', () => {
    const sheet = matrix('2026-10', { A: on([1, 2, 3, 5, 6, 7, 8, 9, 10, 12]) });
    const addons = (clients: Change['clients']) =>
      report({ clients: clients ?? [], sheet }).levers.filter(({ kind }) => kind === 'addon');
    expect(addons([client('A')])).toContainEqual({ kind: 'addon', name: '入浴介助加算(Ⅰ)', yen: 4000 });
    const names = addons([client('A', '', { addons: '入浴介助加算(Ⅰ)' })]).map(
      (lever) => lever.kind === 'addon' && lever.name,
    );
    expect(names).not.toContain('入浴介助加算(Ⅰ)');
  });

  it('are ranked by yen', () => {
    const sheet = matrix('2026-10', { A: on([1, 2, 3, 5, 6]) });
    const yen = report({ clients: [client('A')], sheet }).levers.map((lever) => lever.yen);
    expect(yen.length).toBeGreaterThan(5);
    expect(yen).toEqual([...yen].sort((a, b) => b - a));
  });
});

describe('warnings', () => {
  it('11 and 10 users with 10 seats: 11 on average, rounded up, are one too many', () => {
    const ids = Array.from({ length: 11 }, (_, index) => `K${index}`);
    const sheet = matrix(
      '2026-10',
      Object.fromEntries(ids.map((id, at) => [id, at === 10 ? on([5]) : on([5, 12])])),
    );
    const change = {
      sheet,
      asOf: '2026-10-12',
      clients: ids.map((id) => client(id)),
      units: [unit({ capacity: 10, weekdays: ['月'] })],
    };
    expect(monthReport(source(change)).overCapacity).toEqual({ meanUsers: 11, capacity: 10 });
    expect(
      monthReport(source({ ...change, units: [unit({ capacity: 11, weekdays: ['月'] })] })).overCapacity,
    ).toBeUndefined();
  });

  it('6 visits of 7〜8 hours and 4 of 3〜4 hours weigh 8', () => {
    const setting = (text: string) => ({ text, tab: '設定', cell: 'B2' });
    const fees = { ...NO_FEES, size: setting('通常規模型'), region: setting('その他') };
    const clients = [client('A'), client('B', '', { timeBand: '3-4時間' })];
    const sheet = matrix('2026-10', { A: on([1, 2, 3, 5, 6, 7]), B: on([1, 2, 3, 5]) });
    expect(monthReport(source({ fees, clients, sheet })).sizeForecast).toEqual({
      mean: 8,
      months: ['2026-10'],
    });
  });

  it('the fiscal year begins in April', () => {
    expect(fiscalYearTo('2026-04')).toEqual(['2026-04']);
    expect(fiscalYearTo('2027-02')).toHaveLength(11);
    expect(fiscalYearTo('2027-02')[0]).toBe('2026-04');
  });
});

it('a month under way is projected from the 予 that are still ahead', () => {
  const sheet = matrix('2026-10', { A: { ...on([5, 12]), ...on([19, 26], '予') } });
  const units = [unit({ capacity: 2, weekdays: ['月'] })];
  const report = monthReport(source({ sheet, units, asOf: '2026-10-12', clients: [client('A')] }));
  // Two visits so far, two ahead, four Mondays with two seats.
  expect(report.projection).toEqual({ visits: 4, occupancy: 0.5 });
  expect(monthReport(source({ sheet, units })).projection).toBeUndefined();
});
