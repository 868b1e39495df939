// Edges that a slip of one sign or word would move.
import { describe, expect, it } from 'vitest';
import { pastMonths } from '../../src/domain/explain/pastMonths.ts';
import { monthReport } from '../../src/domain/monthReport.ts';
import { client, matrix, NO_FEES, source, unit } from './place.ts';

type Change = Parameters<typeof source>[0];

const report = (change: Change) => monthReport(source(change));
const on = (days: readonly number[], mark = '○') => Object.fromEntries(days.map((day) => [day, mark]));
const setting = (text: string, cell = 'B2') => ({ text, tab: '設定', cell });
const FEES = { ...NO_FEES, size: setting('通常規模型'), region: setting('その他') };

it('registered is whose contract touches the month: from its last day on, and up to its first day', () => {
  const clients = [
    client('always'),
    client('last day', '', { from: '2026-10-31' }),
    client('first day', '', { to: '2026-10-01' }),
    client('next month', '', { from: '2026-11-01' }),
    client('last month', '', { to: '2026-09-30' }),
  ];
  const { figures } = report({ clients });
  expect(figures.registeredClients).toBe(3);
  expect([figures.newClients, figures.endedClients]).toEqual([1, 1]);
});

describe('the change since last month names each kind', () => {
  const before = (figures: Readonly<Record<string, number>>) =>
    pastMonths(
      Object.entries(figures).map(([metric, value]) => {
        return { month: '2026-09', section: '全体', target: '', metric, value };
      }),
    );
  const units = [unit({ weekdays: ['月'] })];
  const causes = (october: Record<number, string>, september: Readonly<Record<string, number>>) =>
    report({
      units,
      clients: [client('A')],
      sheet: matrix('2026-10', { A: october }),
      past: before(september),
    })
      .bridge?.steps.filter(({ visits }) => visits !== 0)
      .map(({ cause, visits }) => [cause, visits]);

  it.each([
    ['欠', 'absences'],
    ['入', 'hospital'],
    ['シ', 'shortStay'],
  ])('%s is a planned visit lost', (mark, cause) => {
    expect(causes({ 5: mark }, { visits: 0 })).toEqual([
      ['contracts', 1],
      [cause, -1],
    ]);
  });

  it.each([
    ['振', 'makeup'],
    ['追', 'extra'],
  ])('%s is a visit won', (mark, cause) => {
    expect(causes({ 5: mark }, { visits: 0 })).toEqual([[cause, 1]]);
  });

  it('who began on the first day of last month is not new, a day later they are', () => {
    const planned = pastMonths([
      { month: '2026-09', section: '全体', target: '', metric: 'visits', value: 0 },
    ]);
    const step = (from: string) =>
      report({
        units,
        clients: [client('A', '', { from })],
        sheet: matrix('2026-10', { A: on([5]) }),
        past: planned,
      }).bridge?.steps.find(({ visits }) => visits !== 0)?.cause;
    expect([step('2026-09-01'), step('2026-09-02')]).toEqual(['contracts', 'newClients']);
  });
});

describe('questions name the header they stand under', () => {
  const asked = (change: Change) =>
    report({ sheet: matrix('2026-10', { A: on([5]) }), fees: FEES, ...change }).problems;

  it.each([
    ['要介護度', { careLevel: '要介護9' }, 'D-A'],
    ['提供時間', { timeBand: '半日' }, 'G-A'],
    ['加算', { addons: 'ロボ' }, 'H-A'],
  ])('%s', (header, change, cell) => {
    expect(asked({ clients: [client('A', '', change)] })).toContainEqual(
      expect.objectContaining({ header, cell }),
    );
  });

  it('two treatment add-ons of one kind: one is kept, the other asked about', () => {
    const treatments = setting('処遇改善加算(Ⅰ)ロ、処遇改善加算(Ⅱ)イ', 'B9');
    expect(asked({ clients: [client('A')], fees: { ...FEES, treatments } })).toContainEqual(
      expect.objectContaining({ kind: 'rivals', cell: 'B9', header: '処遇改善加算' }),
    );
  });

  it('an unknown region alone is enough to leave the estimate out', () => {
    const { care, problems } = report({
      clients: [client('A')],
      fees: { ...FEES, region: setting('9級地', 'B6') },
    });
    expect(care).toBeUndefined();
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: 'unknownName', cell: 'B6', header: '地域区分' }),
    );
  });
});

it('a client who had no day to come needs no row', () => {
  const clients = [client('A', '月'), client('B', '日'), client('C')];
  const { problems } = report({
    clients,
    units: [unit({ weekdays: ['月'] })],
    sheet: matrix('2026-10', { A: on([5, 12, 19, 26]) }),
  });
  expect(problems.filter(({ kind }) => kind === 'clientWithoutRow')).toEqual([]);
});

describe('outreach of the month', () => {
  const office = (id: string, kind = '居宅介護支援事業所') => ({ id, name: `見本 ${id}`, kind });
  const { outreach } = report({
    outreach: {
      offices: [office('E1'), office('E2', '医療機関'), office('E3')],
      contacts: [
        { officeId: 'E1', date: '2026-10-02', way: '訪問', next: '2026-10-20' },
        { officeId: 'E2', date: '2026-10-05', way: '電話', next: '2026-11-20' },
        { officeId: 'E2', date: '2026-10-07', way: '電話', next: '2026-11-20' },
        { officeId: 'E3', date: '2026-09-07', way: '訪問', next: '2026-10-25' },
      ],
      notes: [],
      referrals: [{ officeId: 'E1', received: '2026-10-03', contracted: '2026-11-01' }],
      usualIntervalDays: 30,
    },
  });

  it('counts contacts of the month by way and by kind of office', () => {
    expect(outreach.total.ways).toEqual(
      new Map([
        ['訪問', 1],
        ['電話', 2],
      ]),
    );
    expect(outreach.kinds.map(({ kind, contacts }) => [kind, contacts])).toEqual([
      ['居宅介護支援事業所', 1],
      ['医療機関', 2],
    ]);
  });

  it('names who waits beyond their date, longest first', () => {
    expect(outreach.overdue.map(({ name, standing }) => [name, standing.daysLate])).toEqual([
      ['見本 E1', 11],
      ['見本 E3', 6],
    ]);
  });

  it('counts a referral in the month it came, and a contract in the month it was made', () => {
    expect(outreach.offices[0]).toMatchObject({ officeId: 'E1', contacts: 1, referrals: 1, contracts: 0 });
  });
});
