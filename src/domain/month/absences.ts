// Who stays away, why, for how long, and on which day they could come instead.

import { compare } from '../../basics/compare.ts';
import { groupBy } from '../../basics/groupBy.ts';
import type { IsoDate, IsoMonth, Weekday } from '../../basics/isoDate.ts';
import { monthOf } from '../../basics/isoDate.ts';
import type { AttendanceDay } from '../attendance/attendance.ts';
import type { Mark } from '../attendance/marks.ts';
import type { Client } from '../dayService/dayService.ts';
import type { WeekdayFigures } from './monthFigures.ts';

/** A row of 欠席記録. */
export interface AbsenceNote {
  readonly date: IsoDate;
  readonly reason: string;
}

export interface Streak {
  readonly client: Client;
  /** Planned visits missed in a row, up to the last day that counts. */
  readonly missed: number;
  readonly since: IsoDate;
  /** Weekdays with a free seat on which the client does not come anyway, most seats first. */
  readonly suggested: readonly Weekday[];
}

const MISSED: readonly Mark[] = ['absent', 'hospital', 'shortStay'];
const EXPECTED: readonly Mark[] = ['attended', 'makeup', 'extra', ...MISSED];
const SUGGESTIONS = 3;

/** Absences in a row that are worth a call, where 設定 has no 連続欠席の目安(回). Our choice: no rule gives one. */
export const USUAL_STREAK = 3;

/** Reasons written in 欠席記録 in that month, most frequent first. */
export function absenceReasons(
  month: IsoMonth,
  notes: readonly AbsenceNote[],
): { reason: string; count: number }[] {
  const own = notes.filter(({ date, reason }) => monthOf(date) === month && reason !== '');
  return [...groupBy(own, ({ reason }) => reason)]
    .map(([reason, found]) => ({ reason, count: found.length }))
    .sort((a, b) => b.count - a.count);
}

export function streaks(
  entries: readonly AttendanceDay[],
  weekdays: readonly WeekdayFigures[],
  atLeast: number,
): Streak[] {
  const free = weekdays
    .map(({ weekday, freeSeats = 0 }) => ({ weekday, freeSeats }))
    .filter(({ freeSeats }) => freeSeats > 0)
    .sort((a, b) => b.freeSeats - a.freeSeats)
    .map(({ weekday }) => weekday);
  return [...groupBy(entries, ({ clientId }) => clientId).values()]
    .flatMap((own): Streak[] => {
      const expected = own
        .filter(({ mark }) => EXPECTED.includes(mark))
        .sort((a, b) => compare(a.date, b.date));
      const lastVisit = expected.map(({ mark }) => MISSED.includes(mark)).lastIndexOf(false);
      const missed = expected.slice(lastVisit + 1);
      const [first] = missed;
      if (!first?.client || missed.length < atLeast) return [];
      const { client } = first;
      const suggested = free.filter((day) => !client.weekdays.includes(day)).slice(0, SUGGESTIONS);
      return [{ client, missed: missed.length, since: first.date, suggested }];
    })
    .sort((a, b) => b.missed - a.missed);
}
