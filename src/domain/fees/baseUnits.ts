// Base units of one visit on its day, the 2-3 hour visit included.
import {
  baseUnitHistory,
  type CareLevel,
  SHORT_VISIT,
  type Size,
  type TimeBand,
} from '../../rules/fees/baseUnits.ts';
import { type OnDate, valueOn } from '../../rules/kit/schedule.ts';
import { perMilleHalfUp } from './rounding.ts';

export function baseUnitsOn(size: Size, band: TimeBand, level: CareLevel, date: string): OnDate<number> {
  if (band !== '2-3h') return valueOn(baseUnitHistory(size, band, level), date);
  const whole = valueOn(baseUnitHistory(size, SHORT_VISIT.band, level), date);
  const share = valueOn(SHORT_VISIT.history, date);
  if (!whole.known || !share.known) return whole;
  const { figure } = whole;
  return { known: true, figure: { ...figure, value: perMilleHalfUp(figure.value, share.figure.value) } };
}
