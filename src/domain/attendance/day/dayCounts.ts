// The day in numbers: expected, come, stayed away, still to be entered, and seats left.

import type { IsoDate } from '../../../basics/isoDate.ts';
import type { Calendar } from '../../dayService/calendar.ts';
import type { DayPerson, DayState } from './dayPeople.ts';

const CAME: readonly DayState[] = ['attended', 'makeup', 'extra'];
const AWAY: readonly DayState[] = ['absent', 'hospital', 'shortStay'];
const OPEN: readonly DayState[] = ['planned', 'due', 'makeupDue'];
const PLANNED: readonly DayState[] = ['attended', ...AWAY, 'planned', 'due'];

/** Still to be entered. */
export const isOpen = ({ state }: Pick<DayPerson, 'state'>): boolean => OPEN.includes(state);

/** Expected on the day, whatever came of it. */
export const isPlanned = ({ state }: Pick<DayPerson, 'state'>): boolean =>
  PLANNED.includes(state) || state === 'makeupDue';

/** Who takes a seat: has come, or may yet come. */
export const takesSeat = ({ state }: Pick<DayPerson, 'state'>): boolean =>
  CAME.includes(state) || OPEN.includes(state);

export interface DayCounts {
  readonly planned: number;
  readonly came: number;
  readonly away: number;
  readonly open: number;
  /** Over all 単位 of the day; a full one takes no seat from another. */
  readonly freeSeats: number;
  /** People beyond 定員. */
  readonly tooMany: number;
}

export function dayCounts(people: readonly DayPerson[], date: IsoDate, calendar: Calendar): DayCounts {
  const count = (states: readonly DayState[]) => people.filter(({ state }) => states.includes(state)).length;
  const left = calendar.unitNames.map((unit) => {
    const taken = people.filter((person) => person.unit === unit && takesSeat(person)).length;
    // A closed day on which somebody came all the same counts as operating.
    const open = calendar.operates(unit, date) || taken > 0;
    return open ? calendar.capacityOn(unit, date) - taken : 0;
  });
  return {
    planned: count(PLANNED),
    came: count(CAME),
    away: count(AWAY),
    open: count(OPEN),
    freeSeats: left.reduce((sum, seats) => sum + Math.max(0, seats), 0),
    tooMany: left.reduce((sum, seats) => sum + Math.max(0, -seats), 0),
  };
}
