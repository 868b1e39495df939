import { describe, expect, it } from 'vitest';
import {
  dayCounts,
  isOpen,
  isPlanned,
  takesSeat,
} from '../../../../../src/domain/attendance/day/dayCounts.ts';
import { dayPeople } from '../../../../../src/domain/attendance/day/dayPeople.ts';
import { makeupDays } from '../../../../../src/domain/attendance/day/makeupDays.ts';
import { withOwners } from '../../../../../src/domain/attendance/rowOwners.ts';
import { calendarOf } from '../../../../../src/domain/dayService/calendar.ts';
import type { Client, ServiceUnit } from '../../../../../src/domain/dayService/dayService.ts';
import { client, matrix, unit } from '../../../../support/dayService.ts';

/** A Thursday. */
const DAY = '2026-11-05';
type Marks = Parameters<typeof matrix>[1];

interface Place {
  units?: ServiceUnit[];
  clients: Client[];
  marks?: Marks;
  unitOfRow?: Record<string, string>;
  promised?: string[];
  closed?: string[];
}

function place({ units = [unit()], clients, marks = {}, unitOfRow, promised = [], closed = [] }: Place) {
  const closures = closed.map((date) => ({ date, kind: '休業' as const }));
  const calendar = calendarOf({ units, closures, openOnHolidays: true, isHoliday: () => false });
  const { rows } = withOwners(matrix('2026-11', marks, unitOfRow), clients, calendar);
  const on = (date = DAY) =>
    dayPeople({ date, rows, clients, calendar, promised: new Set(date === DAY ? promised : []) });
  return { on, calendar };
}
const states = (people: ReturnType<typeof dayPeople>) =>
  people.map(({ clientId, state, cell }) => [clientId, state, cell]);

describe('who is to be seen on a day', () => {
  it('is everybody with a mark, and everybody whose contract names the weekday', () => {
    const { on } = place({
      clients: [client('A', '木'), client('B', '木'), client('C', '金'), client('D', '木')],
      marks: { A: { 5: '〇' }, B: {}, C: { 5: '追' } },
    });
    // Day 5 stands in column H; D has no row and therefore no cell.
    expect(states(on())).toEqual([
      ['A', 'attended', 'H2'],
      ['B', 'due', 'H3'],
      ['C', 'extra', 'H4'],
      ['D', 'due', ''],
    ]);
  });

  it('expects nobody outside the contract, nor on a closed day', () => {
    const clients = [
      client('A', '木', { to: '2026-11-04' }),
      client('B', '木', { from: '2026-11-06' }),
      client('C', '木'),
    ];
    const marks = { A: {}, B: {}, C: {} };
    expect(states(place({ clients, marks }).on())).toEqual([['C', 'due', 'H4']]);
    expect(states(place({ clients, marks, closed: [DAY] }).on())).toEqual([['C', 'none', 'H4']]);
  });

  it('is a question where the mark is not known', () => {
    const { on } = place({ clients: [client('A', '木')], marks: { A: { 5: '来た' } } });
    expect(on()).toMatchObject([{ state: 'unknown', text: '来た' }]);
  });

  it('shows who promised to come instead of another day, until there is a mark', () => {
    const clients = [client('A', '月'), client('B', '月')];
    const { on } = place({ clients, marks: { A: {}, B: { 5: '振' } }, promised: ['A', 'B'] });
    expect(states(on())).toEqual([
      ['A', 'makeupDue', 'H2'],
      ['B', 'makeup', 'H3'],
    ]);
  });

  it('expects a client of two 単位 in the one of the contract, and once', () => {
    const units = [unit({ name: '午前' }), unit({ name: '午後' })];
    const clients = [client('A', '木', { unit: '午後' })];
    const calendar = calendarOf({ units, closures: [], openOnHolidays: true, isHoliday: () => false });
    const [row] = matrix('2026-11', { A: {} }).rows;
    if (!row) throw new Error('no row');
    const rowsWith = (morning: string) =>
      [
        { ...row, unit: '午前', days: [{ date: DAY, cell: 'H2', text: morning }] },
        { ...row, unit: '午後', days: [{ date: DAY, cell: 'H3', text: '' }] },
      ].map((line) => ({ ...line, client: clients[0] }));
    const on = (morning: string) =>
      states(dayPeople({ date: DAY, rows: rowsWith(morning), clients, calendar, promised: new Set() }));
    expect(on('')).toEqual([
      ['A', 'none', 'H2'],
      ['A', 'due', 'H3'],
    ]);
    expect(on('振')).toEqual([
      ['A', 'makeup', 'H2'],
      ['A', 'none', 'H3'],
    ]);
  });

  it.each([
    ['', '欠', 'absent', 'H3'],
    ['', '来た', 'unknown', 'H3'],
    ['来た', '欠', 'absent', 'H3'],
    ['欠', '来た', 'absent', 'H2'],
    ['欠', '○', 'absent', 'H2'],
    ['来た', '？', 'unknown', 'H2'],
    ['', '', 'due', 'H2'],
  ])(
    'takes of two rows of one client the one whose mark counts, else the upper: 「%s」「%s」',
    (...given) => {
      const [upper, lower, state, cell] = given;
      const clients = [client('A', '木')];
      const { rows } = matrix('2026-11', { A: { 5: upper }, B: { 5: lower } });
      const calendar = calendarOf({
        units: [unit()],
        closures: [],
        openOnHolidays: true,
        isHoliday: () => false,
      });
      const own = rows.map((row) => ({ ...row, clientId: 'A', unit: '1単位', client: clients[0] }));
      expect(states(dayPeople({ date: DAY, rows: own, clients, calendar, promised: new Set() }))).toEqual([
        ['A', state, cell],
      ]);
    },
  );

  it('shows who came after the contract ended, and hides who neither came nor has one', () => {
    const clients = [
      client('A', '木', { to: '2026-11-04' }),
      client('B', '木', { to: '2026-11-04' }),
      client('C', '木', { to: '2026-11-05' }),
    ];
    const { on } = place({ clients, marks: { A: { 5: '○' }, B: {}, C: {}, X: { 5: '○' }, Y: {} } });
    expect(states(on())).toEqual([
      ['A', 'attended', 'H2'],
      ['C', 'due', 'H4'],
      ['X', 'attended', 'H5'],
    ]);
  });

  it('names people by 利用者, else as the row does, else by their ID', () => {
    const clients = [client('A', '木', { name: '見本 花子' })];
    const { calendar } = place({ clients });
    const rows = [
      { id: 'A', name: '見本 はなこ', client: clients[0] },
      { id: 'X', name: '見本 太郎', client: undefined },
      { id: 'Y', name: '', client: undefined },
    ].flatMap(({ id, name, client: known }) =>
      matrix('2026-11', { [id]: { 5: '○' } }).rows.map((row) => ({
        ...row,
        name,
        unit: '1単位',
        client: known,
      })),
    );
    const people = dayPeople({ date: DAY, rows, clients, calendar, promised: new Set() });
    expect(people.map(({ name }) => name)).toEqual(['見本 花子', '見本 太郎', 'Y']);
  });

  it('has no cell for a day the tab has no column for', () => {
    const { on } = place({ clients: [client('A', '木')], marks: { A: {} } });
    expect(on('2026-12-03')).toMatchObject([{ state: 'due', cell: '', text: '' }]);
  });
});

it.each([
  // expected, takes a seat, still to be entered
  ['attended', true, true, false],
  ['makeup', false, true, false],
  ['extra', false, true, false],
  ['absent', true, false, false],
  ['hospital', true, false, false],
  ['shortStay', true, false, false],
  ['planned', true, true, true],
  ['due', true, true, true],
  ['makeupDue', true, true, true],
  ['off', false, false, false],
  ['unknown', false, false, false],
  ['none', false, false, false],
] as const)('%s: expected %s, takes a seat %s, to be entered %s', (state, expected, seat, open) => {
  expect([isPlanned({ state }), takesSeat({ state }), isOpen({ state })]).toEqual([expected, seat, open]);
});

describe('the day in numbers', () => {
  it('counts expected, come, away and still open, and leaves the seats of those away free', () => {
    const { on, calendar } = place({
      units: [unit({ capacity: 7 })],
      clients: ['A', 'B', 'C', 'D', 'E'].map((id) => client(id, '木')).concat(client('F'), client('G')),
      marks: { A: { 5: '○' }, B: { 5: '欠' }, C: { 5: '入' }, D: { 5: '予' }, E: {}, F: { 5: '追' }, G: {} },
      promised: ['G'],
    });
    // Expected: A to E. Come: A, F. Away: B, C. Open: D, E, G. Seats: 7 - (A, F, D, E, G) = 2.
    expect(dayCounts(on(), DAY, calendar)).toEqual({
      planned: 5,
      came: 2,
      away: 2,
      open: 3,
      freeSeats: 2,
      tooMany: 0,
    });
  });

  it('says how many are too many, 単位 by 単位', () => {
    const { on, calendar } = place({
      units: [unit({ name: '午前', capacity: 1 }), unit({ name: '午後', capacity: 3 })],
      clients: [client('A', '木', { unit: '午前' }), client('B', '木', { unit: '午前' })],
      marks: { A: {}, B: {} },
    });
    expect(dayCounts(on(), DAY, calendar)).toMatchObject({ freeSeats: 3, tooMany: 1 });
  });

  it('a closed day on which somebody came has the seats that are left', () => {
    const { on, calendar } = place({
      units: [unit({ capacity: 3 })],
      clients: [client('A', '木')],
      marks: { A: { 5: '○' } },
      closed: [DAY],
    });
    expect(dayCounts(on(), DAY, calendar)).toMatchObject({ came: 1, freeSeats: 2, tooMany: 0 });
  });

  it('a 単位 that has not begun has no seats: who came there is one too many', () => {
    const { on, calendar } = place({
      units: [unit({ from: '2026-11-06' })],
      clients: [client('A', '木')],
      marks: { A: { 5: '○' } },
    });
    expect(dayCounts(on(), DAY, calendar)).toMatchObject({ came: 1, freeSeats: 0, tooMany: 1 });
  });

  it('offers no seat on a closed day', () => {
    const { on, calendar } = place({ clients: [client('A', '木')], marks: { A: {} }, closed: [DAY] });
    expect(dayCounts(on(), DAY, calendar)).toMatchObject({ planned: 0, freeSeats: 0 });
  });
});

describe('a day to come instead', () => {
  const clients = [client('A', '木'), client('B', '月火'), client('C', '月水')];
  const marks = { A: { 5: '欠' }, B: {}, C: {} };
  const missed = { clientId: 'A', unit: '1単位', date: DAY, today: DAY };

  it('is within 14 days, open, with a free seat, and none on which the client comes anyway', () => {
    const { on, calendar } = place({
      units: [unit({ capacity: 2 })],
      clients,
      marks,
      closed: ['2026-11-06'],
    });
    // 6 closed, 7 Saturday, 8 Sunday closed, 9 Monday full (B, C), 10 Tuesday, 11 Wednesday, 12 Thursday own day …
    expect(makeupDays({ ...missed, calendar, peopleOn: on })).toEqual([
      '2026-11-07',
      '2026-11-10',
      '2026-11-11',
      '2026-11-13',
      '2026-11-14',
      '2026-11-17',
      '2026-11-18',
    ]);
  });

  it('is one with a seat in the client’s own 単位, however full another is', () => {
    // One seat each; B and C fill the afternoons of Friday to Wednesday.
    const { on, calendar } = place({
      units: [unit({ name: '午前', capacity: 1 }), unit({ name: '午後', capacity: 1 })],
      clients: [
        client('A', '木', { unit: '午前' }),
        client('B', '金土日月火水', { unit: '午後' }),
        client('C', '月', { unit: '午前' }),
      ],
      marks: { A: { 5: '欠' }, B: {}, C: {} },
    });
    const days = makeupDays({ ...missed, unit: '午前', calendar, peopleOn: on });
    // The mornings of Mondays, the 9th and the 16th, are C's; Sundays are closed, Thursdays A's own.
    expect(days.map((day) => Number(day.slice(8)))).toEqual([6, 7, 10, 11, 13, 14, 17, 18]);
  });

  it('is never a day that has passed', () => {
    const { on, calendar } = place({ clients, marks });
    const days = makeupDays({ ...missed, today: '2026-11-18', calendar, peopleOn: on });
    expect(days).toEqual(['2026-11-18']);
  });
});
