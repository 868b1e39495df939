// ADDON_UNITS: the units of an add-on, so many times.
import { findAddon } from '../../domain/fees/addonNames.ts';
import { valueOn } from '../../rules/kit/schedule.ts';
import { choice, date, number } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { Fault } from '../kit/fault.ts';
import { inForce } from './inForce.ts';

export const ADDON_UNITS = define(
  [choice('addon', findAddon), number('count', { min: 0, whole: true }, 1), date],
  ({ name, basis, history }, count, day) => {
    const value = inForce(valueOn(history, day), name, day);
    if (basis === 'percent') throw new Fault({ kind: 'percentAddon', given: name, perMille: value }, 'addon');
    return value * count;
  },
);
