// Why a month differs from the one before, and who stays away.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { fiscalYearTo, pastMonths } from '../../../../src/domain/month/pastMonths.ts';
import { dataRows } from '../../../../src/report/month/dataRows.ts';
import { client, matrix, source, unit } from '../../../support/dayService.ts';

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

  it('fewer absences of each kind, and fewer make-ups and extra visits', () => {
    // September: 欠, 入, シ and one ○, and two visits beside the contract; October: all four Mondays.
    const report = twoMonths(
      [client('A', '月')],
      { A: { 7: '欠', 14: '入', 21: 'シ', 28: '○', 8: '振', 9: '追' } },
      { A: on(MONDAYS.october) },
    );
    expect(report.bridge).toMatchObject({ before: 3, after: 4 });
    expect(steps(report)).toEqual({ absences: 1, hospital: 1, shortStay: 1, makeup: -1, extra: -1 });
  });

  it('a 予 that nobody turned into a mark is a visit not entered', () => {
    const october = { A: { ...on(MONDAYS.october), 26: '予' } };
    expect(steps(twoMonths([client('A', '月')], { A: on(MONDAYS.september) }, october))).toEqual({
      unentered: -1,
    });
  });

  it.each([
    ['2026-10-12', 'endedClients'],
    ['2026-10-31', 'endedClients'],
    ['2026-11-01', 'contracts'],
  ])('three visits fewer of a client whose contract ends on %s: %s', (to, cause) => {
    const clients = [client('A', '月', { to })];
    expect(steps(twoMonths(clients, { A: on(MONDAYS.september) }, { A: on([5]) }))).toEqual({ [cause]: -3 });
  });

  it('somebody 利用者 does not know is new', () => {
    expect(steps(twoMonths([], {}, { X: on([5, 12]) }))).toEqual({ newClients: 2 });
  });

  it('an operating day more is a cause only for those whose weekday it is', () => {
    // Thursdays: four in September, five in October; A comes on Mondays, of which both have four.
    const base = { clients: [client('A', '月')], units: [unit({ weekdays: ['月', '木'] })] };
    const september = matrix('2026-09', { A: on(MONDAYS.september) });
    const past = remembered({ ...base, month: '2026-09', asOf: '2026-09-30', sheet: september });
    const october = matrix('2026-10', { A: on(MONDAYS.october) });
    expect(steps(monthReport(source({ ...base, past, sheet: october })))).toEqual({});
  });

  it.each([undefined, '夜'])('a closed day is one operating day fewer, also with 単位名 %s', (name) => {
    const base = { clients: [client('A', '月', { unit: name })], units: [unit({ weekdays: ['月'] })] };
    const september = matrix('2026-09', { A: on(MONDAYS.september) });
    const past = remembered({ ...base, month: '2026-09', asOf: '2026-09-30', sheet: september });
    const closures = [{ date: '2026-10-12', kind: '休業' as const }];
    const report = monthReport(
      source({ ...base, past, closures, sheet: matrix('2026-10', { A: on([5, 19, 26]) }) }),
    );
    expect(steps(report)).toEqual({ operatingDays: -1 });
  });

  it('without a report on the month before, or one without its visits, there is none', () => {
    const partial = [{ month: '2026-09', section: '全体', target: '', metric: 'absences', value: 1 }];
    expect(monthReport(source({})).bridge).toBeUndefined();
    expect(monthReport(source({ past: pastMonths(partial) })).bridge).toBeUndefined();
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

  it('are named from as many on as are set, longest first, the client’s own days in order', () => {
    // B missed 3, A 4 in two 単位; C missed 2; D is not on 利用者; 休 and 予 neither end a row nor lengthen it.
    const sheet = matrix('2026-10', {
      B: { 5: '○', 12: '欠', 13: '休', 19: '入', 20: '予', 26: 'シ' },
      A: { 6: '○', 20: '欠', 27: '欠' },
      C: { 19: '欠', 26: '欠' },
      D: on([5, 12, 19, 26], '欠'),
      E: on([5, 12, 19, 26]),
    });
    const [row] = matrix('2026-10', { A: { 5: '○', 19: '欠', 26: '欠' } }, { A: '午後' }).rows;
    const { streaks } = monthReport(
      source({
        clients: ['A', 'B', 'C', 'E'].map((id) => client(id, '月')),
        units: [unit({ name: '午前' }), unit({ name: '午後' })],
        sheet: { ...sheet, rows: [...sheet.rows, ...(row ? [row] : [])] },
      }),
    );
    expect(streaks.map(({ client: { id }, missed, since }) => [id, missed, since])).toEqual([
      ['A', 4, '2026-10-19'],
      ['B', 3, '2026-10-12'],
    ]);
  });

  it('who missed one 単位 of a day and came to the next has come since', () => {
    const twice = (morning: string, afternoon: string) => {
      const rows = [
        ...matrix('2026-10', { A: { 19: '欠', 26: morning } }, { A: '午前' }).rows,
        ...matrix('2026-10', { A: { 26: afternoon } }, { A: '午後' }).rows,
      ];
      const units = [unit({ name: '午前' }), unit({ name: '午後' })];
      const sheet = { ...matrix('2026-10', {}), rows };
      return monthReport(source({ clients: [client('A', '月')], units, sheet, streakLimit: 1 })).streaks;
    };
    expect(twice('欠', '○')).toEqual([]);
    expect(twice('○', '欠')).toMatchObject([{ missed: 1, since: '2026-10-26' }]);
  });

  it('three weekdays at most are offered, those with most seats first, none that is full or closed', () => {
    // Seats left of 4: Tuesday 0, Wednesday 2, Thursday 4, Friday 3, Saturday 1; closed on Sundays.
    const contracts = ['火水金土', '火水土', '火土', '火'].map((days, at) => client(`K${at}`, days));
    const { streaks } = monthReport(
      source({
        clients: [client('A', '月'), ...contracts],
        units: [unit({ capacity: 4 })],
        sheet: matrix('2026-10', { A: on([5, 12, 19], '欠') }),
      }),
    );
    expect(streaks).toMatchObject([{ suggested: ['木', '金', '水'] }]);
  });

  it('reasons are counted from 欠席記録, this month’s only, the most frequent first; a blank one is none', () => {
    const absenceNotes = [
      { date: '2026-10-01', reason: '体調' },
      { date: '2026-10-05', reason: '通院' },
      { date: '2026-10-06', reason: '' },
      { date: '2026-10-12', reason: '通院' },
      { date: '2026-09-30', reason: '体調' },
    ];
    expect(monthReport(source({ absenceNotes })).reasons).toEqual([
      { reason: '通院', count: 2 },
      { reason: '体調', count: 1 },
    ]);
  });
});

it('the fiscal year begins in April', () => {
  expect(fiscalYearTo('2026-04')).toEqual(['2026-04']);
  expect(fiscalYearTo('2027-02')).toHaveLength(11);
  expect(fiscalYearTo('2027-02')[0]).toBe('2026-04');
});

it('a month under way is projected from the 予 that are still ahead', () => {
  const sheet = matrix('2026-10', { A: { ...on([5, 12]), ...on([19, 26], '予') } });
  const units = [unit({ capacity: 2, weekdays: ['月'] })];
  const report = monthReport(source({ sheet, units, asOf: '2026-10-12', clients: [client('A')] }));
  // Two visits so far, two ahead, four Mondays with two seats.
  expect(report.projection).toEqual({ visits: 4, occupancy: 0.5 });
  expect(monthReport(source({ sheet, units })).projection).toBeUndefined();
});
