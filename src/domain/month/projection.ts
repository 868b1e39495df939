// Where a month under way is heading, if every 予 on a later day becomes a visit.

import { daysOfMonth, type IsoMonth } from '../../basics/isoDate.ts';
import type { Calendar } from '../dayService/calendar.ts';
import { occupancy } from './occupancy.ts';

export interface Projection {
  readonly visits: number;
  /** 0-1 over the whole month's seats. */
  readonly occupancy: number | undefined;
}

export function project(
  month: IsoMonth,
  visits: number,
  plannedLater: number,
  calendar: Calendar,
): Projection {
  const seats = daysOfMonth(month).flatMap((date) =>
    calendar.unitNames
      .filter((name) => calendar.operates(name, date))
      .map((name) => calendar.capacityOn(name, date)),
  );
  const capacityDays = seats.reduce((sum, each) => sum + each, 0);
  return { visits: visits + plannedLater, occupancy: occupancy(visits + plannedLater, capacityDays) };
}
