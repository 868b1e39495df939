// A month's attendance from the contracts, and what a changed contract changes on a tab that stands.
import { describe, expect, it } from 'vitest';
import { changesTo, type LeftAlone, planMonth } from '../../../../src/domain/attendance/plan.ts';
import { withOwners } from '../../../../src/domain/attendance/rowOwners.ts';
import { calendarOf, unitOfContract } from '../../../../src/domain/dayService/calendar.ts';
import type { Client, Closure, ServiceUnit } from '../../../../src/domain/dayService/dayService.ts';
import { client, matrix, unit } from '../../../support/dayService.ts';

const place = (units: readonly ServiceUnit[], closures: readonly Closure[] = []) =>
  calendarOf({ units, closures, openOnHolidays: true, isHoliday: () => false });

/** The Mondays of October 2026 are the 5th, the 12th, the 19th and the 26th; the month ends on a Saturday. */
const planned = (
  clients: readonly Client[],
  { calendar = place([unit()]), unclear = new Set<string>() } = {},
) =>
  planMonth({ month: '2026-10', clients, calendar, unclear }).map(({ client: { id }, unit: name, days }) => [
    id,
    name,
    [...days].map((date) => Number(date.slice(8))),
  ]);

describe('the plan of a month', () => {
  it('has the weekdays of the contract, on days on which the 単位 operates', () => {
    const calendar = place(
      [unit({ weekdays: ['月', '木'] })],
      [
        { date: '2026-10-12', kind: '休業' },
        { date: '2026-10-18', kind: '臨時営業' },
      ],
    );
    expect(planned([client('A', '月水日')], { calendar })).toEqual([['A', '1単位', [5, 18, 19, 26]]]);
  });

  it('has whoever’s contract touches the month: up to its first day, and from its last', () => {
    const clients = [
      client('until the 1st', '木', { to: '2026-10-01' }),
      client('until September', '木', { to: '2026-09-30' }),
      client('from the 31st', '土', { from: '2026-10-31' }),
      client('from November', '土', { from: '2026-11-01' }),
      client('from the 12th to the 19th', '月', { from: '2026-10-12', to: '2026-10-19' }),
      client('no weekday'),
    ];
    expect(planned(clients).map(([id, , days]) => [id, days])).toEqual([
      ['until the 1st', [1]],
      ['from the 31st', [31]],
      ['from the 12th to the 19th', [12, 19]],
      ['no weekday', []],
    ]);
  });

  it('stands 単位 by 単位, clients in their order; no 単位, or an unknown one, is the first', () => {
    const calendar = place([
      unit({ name: '午前', weekdays: ['月'] }),
      unit({ name: '午後', weekdays: ['火'] }),
    ]);
    const clients = [
      client('A', '月火', { unit: '午後' }),
      client('B', '月火'),
      client('C', '月火', { unit: '夜' }),
    ];
    expect(planned(clients, { calendar })).toEqual([
      ['B', '午前', [5, 12, 19, 26]],
      ['C', '午前', [5, 12, 19, 26]],
      ['A', '午後', [6, 13, 20, 27]],
    ]);
    expect(unitOfContract(client('A', '', { unit: '午後' }), place([]))).toBe('');
  });

  it('plans no day for a client whose contract could not be read, but keeps their row', () => {
    const plan = planned([client('A', '月'), client('B', '月')], { unclear: new Set(['A']) });
    expect(plan).toEqual([
      ['A', '1単位', []],
      ['B', '1単位', [5, 12, 19, 26]],
    ]);
  });
});

describe('a tab that stands is brought up to date', () => {
  const calendar = place([unit({ name: '午前' }), unit({ name: '午後' })]);

  /** The 5th stands in column H, the 6th in I, the 12th in O, the 19th in V, the 26th in AC. */
  function changes(
    marks: Parameters<typeof matrix>[1],
    clients: readonly Client[],
    { unclear = new Set<string>(), units = {} as Record<string, string> } = {},
  ) {
    const sheet = matrix('2026-10', marks, units);
    const { rows } = withOwners(sheet, clients, calendar);
    const plan = planMonth({ month: '2026-10', clients, calendar, unclear });
    const { add, ...rest } = changesTo(rows, plan, unclear);
    return { ...rest, add: add.map((row) => row.client.id) };
  }
  const nothing = { put: [], clear: [], add: [], leftAlone: [] as LeftAlone[] };

  it('a blank day of the contract gets 予, a 予 beside it is cleared', () => {
    expect(changes({ A: { 5: '予', 6: '予', 12: '○', 13: '予定' } }, [client('A', '月')])).toEqual({
      ...nothing,
      put: ['V2', 'AC2'],
      clear: ['I2', 'P2'],
    });
  });

  it('marks that a person set stay: of those beside the contract, what says 来 or 休んだ is named', () => {
    const marks = { 1: '欠', 2: '入', 3: 'シ', 6: '○', 7: '振', 8: '追', 9: '休', 10: '?' };
    const expected = (cell: string, day: number, given: string) => ({
      why: 'offContract',
      cell,
      name: '見本 A',
      date: `2026-10-0${day}`,
      given,
    });
    expect(changes({ A: { ...marks, 5: '○', 12: '欠', 19: '入', 26: 'シ' } }, [client('A', '月')])).toEqual({
      ...nothing,
      leftAlone: [
        expected('D2', 1, '欠'),
        expected('E2', 2, '入'),
        expected('F2', 3, 'シ'),
        expected('I2', 6, '○'),
      ],
    });
  });

  it('who has no row is added, in the plan’s order', () => {
    const clients = [client('A', '月'), client('B'), client('C', '月', { to: '2026-09-30' })];
    expect(changes({}, clients)).toEqual({ ...nothing, add: ['A', 'B'] });
  });

  it('a row of somebody whose contract is over keeps its marks and loses its 予', () => {
    const gone = client('A', '月', { to: '2026-09-30' });
    expect(changes({ A: { 5: '予', 12: '○' } }, [gone])).toEqual({
      ...nothing,
      clear: ['H2'],
      leftAlone: [{ why: 'offContract', cell: 'O2', name: '見本 A', date: '2026-10-12', given: '○' }],
    });
  });

  it('a row of nobody on 利用者 is named if anything is marked in it, by its name or else its ID', () => {
    const sheet = matrix('2026-10', { X: { 5: '予' }, Y: {}, Z: { 6: '○' } });
    const named = { ...sheet, rows: sheet.rows.map((row, at) => (at === 0 ? { ...row, name: '某' } : row)) };
    const { rows } = withOwners(named, [], calendar);
    expect(changesTo(rows, [], new Set())).toEqual({
      ...nothing,
      leftAlone: [
        { why: 'unknownClient', cell: 'A2', name: '某' },
        { why: 'unknownClient', cell: 'A4', name: 'Z' },
      ],
    });
  });

  it('a row in another 単位 than the contract’s is named, and the client gets one in theirs', () => {
    const moved = client('A', '月', { unit: '午後' });
    expect(changes({ A: { 5: '予' } }, [moved], { units: { A: '午前' } })).toEqual({
      ...nothing,
      add: ['A'],
      leftAlone: [{ why: 'otherUnit', cell: 'A2', name: '見本 A' }],
    });
  });

  it('of two rows of one client the first is followed, the second named', () => {
    const clients = [client('A', '月')];
    const { rows } = withOwners(matrix('2026-10', { A: {} }), clients, calendar);
    const plan = planMonth({ month: '2026-10', clients, calendar, unclear: new Set() });
    const twice = [...rows, ...rows.map((row) => ({ ...row, cell: 'A3' }))];
    expect(changesTo(twice, plan, new Set())).toEqual({
      ...nothing,
      put: ['H2', 'O2', 'V2', 'AC2'],
      leftAlone: [{ why: 'repeatedRow', cell: 'A3', name: '見本 A' }],
    });
  });

  it('a client whose contract could not be read is named where it stands; their row is left as it is', () => {
    const clients = [client('A', '月'), client('B', '火'), client('C', '月')];
    expect(changes({ A: { 6: '予' }, C: {} }, clients, { unclear: new Set(['A', 'B']) })).toEqual({
      put: ['H3', 'O3', 'V3', 'AC3'],
      clear: [],
      add: ['B'],
      leftAlone: [
        { why: 'contractUnclear', tab: '利用者', cell: 'A-A', name: '見本 A' },
        { why: 'contractUnclear', tab: '利用者', cell: 'A-B', name: '見本 B' },
      ],
    });
  });
});
