// Edges that a slip of one sign or word would move.
import { describe, expect, it } from 'vitest';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { pastMonths } from '../../../../src/domain/month/pastMonths.ts';
import { client, matrix, NO_FEES, source, unit } from '../../../support/dayService.ts';

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
    client('from last month on', '', { from: '2026-09-01' }),
    client('up to next month', '', { from: '2026-10-05', to: '2026-11-30' }),
  ];
  const { figures } = report({ clients, sheet: matrix('2026-10', { always: on([1, 2]) }) });
  expect(figures.registeredClients).toBe(5);
  // Each registered client has a line, whether they came or not.
  expect(figures.clients.map(({ clientId, tally }) => [clientId, tally.visits])).toEqual([
    ['always', 2],
    ['last day', 0],
    ['first day', 0],
    ['from last month on', 0],
    ['up to next month', 0],
  ]);
  // New: 'last day' and 'up to next month'; ended: 'first day'; only one of the five came.
  expect([figures.newClients, figures.endedClients, figures.activeClients]).toEqual([2, 1, 1]);
});

it('each 単位 has its own visits and seats; one that begins next month has none yet', () => {
  const { figures } = report({
    units: [
      unit({ name: '午前', capacity: 10 }),
      unit({ name: '午後', capacity: 5, weekdays: ['火'] }),
      unit({ name: '夜', capacity: 3, from: '2026-11-01' }),
    ],
    clients: [client('A', '火'), client('B', '火', { unit: '午後' })],
    sheet: matrix('2026-10', { A: on([1, 2, 3]), B: on([6]) }),
  });
  // 27 days of ten seats, four Tuesdays of five.
  expect(figures.units).toEqual([
    { unit: '午前', visits: 3, capacityDays: 270, occupancy: 3 / 270 },
    { unit: '午後', visits: 1, capacityDays: 20, occupancy: 0.05 },
    { unit: '夜', visits: 0, capacityDays: 0, occupancy: undefined },
  ]);
  // On Tuesdays 10 + 5 seats less two contracts; closed on Sundays.
  expect(figures.weekdays.map(({ freeSeats }) => freeSeats)).toEqual([10, 13, 10, 10, 10, 10, undefined]);
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
    report({ sheet: matrix('2026-10', { A: on([5]) }), fees: FEES, ...change }).questions;

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
    const { care, questions } = report({
      clients: [client('A')],
      fees: { ...FEES, region: setting('9級地', 'B6') },
    });
    expect(care).toBeUndefined();
    expect(questions).toContainEqual(
      expect.objectContaining({ kind: 'unknownName', cell: 'B6', header: '地域区分' }),
    );
  });
});

it('a client who had no day to come needs no row', () => {
  const clients = [client('A', '月'), client('B', '日'), client('C')];
  const { questions } = report({
    clients,
    units: [unit({ weekdays: ['月'] })],
    sheet: matrix('2026-10', { A: on([5, 12, 19, 26]) }),
  });
  expect(questions.filter(({ kind }) => kind === 'clientWithoutRow')).toEqual([]);
});
