// BASE_UNITS: the base units of one visit.
import { baseUnitsOn } from '../../domain/fees/baseUnits.ts';
import { findCareLevel, findSize, findTimeBand, isSupportLevel } from '../../domain/fees/choices.ts';
import { choice, date } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { Fault } from '../kit/fault.ts';
import { inForce } from './inForce.ts';

export const BASE_UNITS = define(
  [choice('size', findSize), choice('timeBand', findTimeBand), choice('careLevel', findCareLevel), date],
  (size, band, level, day) => {
    if (isSupportLevel(level)) throw new Fault({ kind: 'supportLevel', given: level }, 'careLevel');
    return inForce(baseUnitsOn(size, band, level, day), `${size} ${level}`, day);
  },
);
