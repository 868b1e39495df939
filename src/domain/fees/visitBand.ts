// The time band of a visit: the client's own, else that of the 単位 on that day.
import type { IsoDate } from '../../basics/isoDate.ts';
import type { TimeBand } from '../../rules/fees/baseUnits.ts';
import type { Calendar } from '../dayService/calendar.ts';
import { findTimeBand } from './choices.ts';

function understood(text: string | undefined): TimeBand | undefined {
  const band = text === undefined ? undefined : findTimeBand(text);
  return band?.found ? band.item : undefined;
}

/** Undefined where neither says one that is understood. */
export const visitBand = (
  visit: { readonly unit: string; readonly date: IsoDate },
  own: string | undefined,
  calendar: Calendar,
): TimeBand | undefined => understood(own) ?? understood(calendar.unitOn(visit.unit, visit.date)?.timeBand);
