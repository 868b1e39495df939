// Days on which a client who stayed away could come instead.

import { addDays, type IsoDate } from '../../../basics/isoDate.ts';
import type { Calendar } from '../../dayService/calendar.ts';
import { takesSeat } from './dayCounts.ts';
import type { DayPerson } from './dayPeople.ts';

/** A make-up later than that is no make-up any more. */
export const WITHIN_DAYS = 14;

interface Missed {
  readonly clientId: string;
  readonly unit: string;
  readonly date: IsoDate;
  readonly today: IsoDate;
  readonly calendar: Calendar;
  readonly peopleOn: (date: IsoDate) => readonly DayPerson[];
}

/** Open days from today on with a free seat, on which the client is not there anyway; the nearest first. */
export function makeupDays({ clientId, unit, date, today, calendar, peopleOn }: Missed): IsoDate[] {
  const next = Array.from({ length: WITHIN_DAYS }, (_, step) => addDays(date, step + 1));
  return next.filter((day) => {
    if (day < today || !calendar.operates(unit, day)) return false;
    const people = peopleOn(day);
    const taken = people.filter((person) => person.unit === unit && takesSeat(person)).length;
    const there = people.some((person) => person.clientId === clientId && person.state !== 'none');
    return !there && taken < calendar.capacityOn(unit, day);
  });
}
