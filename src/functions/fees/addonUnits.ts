// ADDON_UNITS: the units of an add-on, so many times; with 要支援 those of 総合事業.
import { findAddon } from '../../domain/fees/addonNames.ts';
import { findCareLevel } from '../../domain/fees/choices.ts';
import { valueOn } from '../../rules/kit/schedule.ts';
import { choice, date, number, optional } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { Fault } from '../kit/fault.ts';
import { addonsFor } from './addonsFor.ts';
import { inForce } from './inForce.ts';

export const ADDON_UNITS = define(
  [
    choice('addon', findAddon),
    number('count', { min: 0, whole: true }, 1),
    date,
    optional(choice('careLevel', findCareLevel)),
  ],
  (named, count, day, level) => {
    const { name, code } = named;
    if (named.basis === 'percent') {
      const perMille = inForce(valueOn(named.history, day), name, day);
      throw new Fault({ kind: 'percentAddon', given: name, perMille }, 'addon');
    }
    const addon = level === undefined ? named : addonsFor(level).find((each) => each.code === code);
    if (!addon) throw new Fault({ kind: 'notForLevel', given: name, level: level ?? '' }, 'addon');
    return inForce(valueOn(addon.history, day), name, day) * count;
  },
);
