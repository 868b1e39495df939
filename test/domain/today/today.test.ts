import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/domain/calendar.ts';
import type { Client, ServiceUnit } from '../../../src/domain/facility.ts';
import { ownRows } from '../../../src/domain/rowOwners.ts';
import { dayCounts } from '../../../src/domain/today/dayCounts.ts';
import { dayPeople } from '../../../src/domain/today/dayPeople.ts';
import { makeupDays } from '../../../src/domain/today/makeupDays.ts';
import { client, matrix, unit } from '../place.ts';

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
  const { rows } = ownRows(matrix('2026-11', marks, unitOfRow), clients, calendar);
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

  it('takes of two rows of one client the one whose mark counts', () => {
    const clients = [client('A', '木')];
    const { rows } = matrix('2026-11', { A: {}, B: { 5: '欠' } });
    const calendar = calendarOf({
      units: [unit()],
      closures: [],
      openOnHolidays: true,
      isHoliday: () => false,
    });
    const own = rows.map((row) => ({ ...row, clientId: 'A', unit: '1単位', client: clients[0] }));
    expect(states(dayPeople({ date: DAY, rows: own, clients, calendar, promised: new Set() }))).toEqual([
      ['A', 'absent', 'H3'],
    ]);
  });
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

  it('is never a day that has passed', () => {
    const { on, calendar } = place({ clients, marks });
    const days = makeupDays({ ...missed, today: '2026-11-18', calendar, peopleOn: on });
    expect(days).toEqual(['2026-11-18']);
  });
});
