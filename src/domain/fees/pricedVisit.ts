// A visit as the fees know it.
import type { IsoDate } from '../../basics/isoDate.ts';
import type { TimeBand } from '../../rules/fees/baseUnits.ts';

export interface PricedVisit {
  readonly date: IsoDate;
  readonly band: TimeBand;
}
