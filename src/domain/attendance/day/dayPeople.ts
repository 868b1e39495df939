// Who is to be seen on one day: everybody with a mark, everybody expected, and who could still be added.

import { groupBy } from '../../../basics/groupBy.ts';
import { type IsoDate, weekdayOf } from '../../../basics/isoDate.ts';
import { type Calendar, unitOfContract } from '../../dayService/calendar.ts';
import { type Client, inForce } from '../../dayService/dayService.ts';
import { type Mark, readMark } from '../marks.ts';
import type { OwnedRow } from '../rowOwners.ts';

/** A mark, or what stands in for one: expected by contract, expected as a make-up, not understood, nothing. */
export type DayState = Mark | 'due' | 'makeupDue' | 'unknown' | 'none';

export interface DayPerson {
  readonly clientId: string;
  /** Undefined where 利用者 does not know the row. */
  readonly client: Client | undefined;
  readonly name: string;
  readonly unit: string;
  /** '' where the tab has no cell for this person and day. */
  readonly cell: string;
  readonly text: string;
  readonly state: DayState;
}

export interface DayInput {
  readonly date: IsoDate;
  readonly rows: readonly OwnedRow[];
  readonly clients: readonly Client[];
  readonly calendar: Calendar;
  /** IDs of clients who are to come on this day instead of another one. */
  readonly promised: ReadonlySet<string>;
}

/** Of two rows of one client in one 単位 the one whose mark counts, else the upper one. */
function chosen(now: DayPerson | undefined, next: DayPerson): DayPerson {
  const rank = ({ state }: DayPerson) => (state === 'none' ? 0 : state === 'unknown' ? 1 : 2);
  return now && rank(now) >= rank(next) ? now : next;
}

/** Everybody in the order of the rows, then clients without a row; `none` is who is not expected. */
export function dayPeople({ date, rows, clients, calendar, promised }: DayInput): DayPerson[] {
  const people = new Map<string, DayPerson>();
  const put = (person: DayPerson) => people.set(`${person.clientId} ${person.unit}`, person);

  for (const { clientId, client, name, unit, days } of rows) {
    const { cell = '', text = '' } = days.find((day) => day.date === date) ?? {};
    const state = text === '' ? 'none' : (readMark(text) ?? 'unknown');
    const label = client?.name ?? (name || clientId);
    const person: DayPerson = { clientId, client, name: label, unit, cell, text, state };
    put(chosen(people.get(`${clientId} ${unit}`), person));
  }

  const byClient = groupBy([...people.values()], ({ clientId }) => clientId);
  for (const client of clients) {
    const own = byClient.get(client.id) ?? [];
    if (own.some(({ text }) => text !== '') || !inForce(client, date)) continue;
    const unit = unitOfContract(client, calendar);
    const contracted = client.weekdays.includes(weekdayOf(date)) && calendar.operates(unit, date);
    const blank = { clientId: client.id, client, name: client.name, unit, cell: '', text: '' };
    const place = own.find((person) => person.unit === unit) ?? own[0] ?? blank;
    put({ ...place, state: contracted ? 'due' : promised.has(client.id) ? 'makeupDue' : 'none' });
  }
  return [...people.values()].filter(
    ({ state, client }) => state !== 'none' || (client !== undefined && inForce(client, date)),
  );
}
