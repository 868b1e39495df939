// Whose row it is, by ID or else by name, and what is asked where that is not clear.
import { describe, expect, it } from 'vitest';
import { withOwners } from '../../../../src/domain/attendance/rowOwners.ts';
import type { SheetRow } from '../../../../src/domain/attendance/sheet.ts';
import { calendarOf } from '../../../../src/domain/dayService/calendar.ts';
import type { Client } from '../../../../src/domain/dayService/dayService.ts';
import { client, unit } from '../../../support/dayService.ts';

const TAB = '出席 2026-10';
const units = [unit({ name: '午前' }), unit({ name: '午後' })];
const calendar = calendarOf({ units, closures: [], openOnHolidays: true, isHoliday: () => false });

const row = (change: Partial<SheetRow> = {}): SheetRow => ({
  cell: 'A2',
  clientId: '',
  name: '',
  unit: '',
  unitCell: 'C2',
  days: [],
  ...change,
});
const days = (...texts: string[]) =>
  texts.map((text, at) => ({ date: `2026-10-0${at + 1}`, cell: `D${at + 2}`, text }));

const own = (rows: readonly SheetRow[], clients: readonly Client[]) =>
  withOwners({ tab: TAB, rows, dayHeaders: new Map() }, clients, calendar);
/** The ID the row stands under, its 単位, and who was found for it. */
const owners = (rows: readonly SheetRow[], clients: readonly Client[]) =>
  own(rows, clients).rows.map(({ clientId, unit: name, client: found }) => [clientId, name, found?.id]);

const [SATO, SUZUKI] = [client('A', '', { name: '佐藤 花子' }), client('B', '', { name: '鈴木 太郎' })];

describe('a row without an ID', () => {
  it('is the client’s of that name, however it is spaced, and stands under their ID', () => {
    const { rows, questions } = own([row({ name: '鈴木　太郎' }), row({ name: '佐藤花子' })], [SATO, SUZUKI]);
    expect(rows.map(({ clientId, client: found }) => [clientId, found])).toEqual([
      ['B', SUZUKI],
      ['A', SATO],
    ]);
    expect(questions).toEqual([]);
  });

  it('is nobody’s where no one, or more than one, has that name', () => {
    const namesake = client('C', '', { name: '佐藤花子' });
    expect(owners([row({ name: '佐藤 花子' })], [SATO, namesake])).toEqual([
      ['佐藤 花子', '午前', undefined],
    ]);
    expect(own([row({ name: '山田 一' })], [SATO]).questions).toEqual([
      { kind: 'unknownClient', tab: TAB, cell: 'A2', given: '山田 一', name: '山田 一' },
    ]);
  });

  it('with an ID that is not known is nobody’s, whatever the name', () => {
    expect(owners([row({ clientId: 'X', name: '佐藤 花子' })], [SATO])).toEqual([['X', '午前', undefined]]);
  });

  it('is one with the row that has the client’s ID', () => {
    const { questions } = own([row({ clientId: 'A' }), row({ cell: 'A3', name: '佐藤 花子' })], [SATO]);
    expect(questions).toEqual([
      { kind: 'duplicateRow', tab: TAB, cell: 'A3', given: '佐藤 花子', name: '佐藤 花子' },
    ]);
  });
});

describe('a row without ID and name', () => {
  it('is no row; only if something is marked in it, it is asked about', () => {
    const { rows, questions } = own(
      [
        row({ days: days('', '') }),
        row({ cell: 'A3', days: days('', '○') }),
        row({ cell: 'A4' }),
        row({ cell: 'A5', clientId: 'A', days: days('') }),
      ],
      [SATO],
    );
    expect(rows.map(({ cell }) => cell)).toEqual(['A5']);
    expect(questions).toEqual([{ kind: 'rowWithoutClient', tab: TAB, cell: 'A3' }]);
  });
});

describe('the 単位 of a row', () => {
  it('is its own, else the client’s, else the first', () => {
    const afternoon = client('A', '', { unit: '午後' });
    const elsewhere = client('B', '', { unit: '夜' });
    const rows = [
      row({ clientId: 'A', unit: '午前' }),
      row({ clientId: 'A' }),
      row({ clientId: 'A', unit: '朝' }),
      row({ clientId: 'B' }),
      row({ clientId: 'X' }),
    ];
    expect(owners(rows, [afternoon, elsewhere]).map(([, name]) => name)).toEqual([
      '午前',
      '午後',
      '午後',
      '午前',
      '午前',
    ]);
  });
});
