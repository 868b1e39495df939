// ADDON_UNITS, ADDON_LIST, BASE_UNITS, UNIT_PRICE and TREATMENT_RATE: the fee tables, on a date.

import { findAddon } from '../domain/fees/addonNames.ts';
import { baseUnitsOn } from '../domain/fees/baseUnits.ts';
import { findCareLevel, findRegion, findSize, findTimeBand, isSupportLevel } from '../domain/fees/choices.ts';
import { treatmentOn } from '../domain/fees/treatmentNames.ts';
import { addonTable } from '../messages/ja/fees/addonList.ts';
import { ADDONS } from '../rules/fees/addons.ts';
import { UNIT_PRICE_HISTORY } from '../rules/fees/unitPrices.ts';
import { type OnDate, valueOn } from '../rules/kit/schedule.ts';
import { choice, date, number, optional, text } from './kit/argument.ts';
import { define } from './kit/define.ts';
import { Fault } from './kit/fault.ts';

function inForce(answer: OnDate<number>, name: string, day: string): number {
  if (answer.known) return answer.figure.value;
  throw new Fault({ kind: 'unknownDate', given: day, name, spans: answer.spans }, date.name);
}

export const ADDON_UNITS = define(
  'ADDON_UNITS',
  [choice('addon', findAddon), number('count', { min: 0, whole: true }, 1), date],
  ({ name, basis, history }, count, day) => {
    const value = inForce(valueOn(history, day), name, day);
    if (basis === 'percent') throw new Fault({ kind: 'percentAddon', given: name, perMille: value }, 'addon');
    return value * count;
  },
);

export const ADDON_LIST = define('ADDON_LIST', [date], (day) => {
  const rows = ADDONS.flatMap(({ name, basis, cap, history }) => {
    const answer = valueOn(history, day);
    if (!answer.known) return [];
    const { value, from } = answer.figure;
    return [[name, value, addonTable.basis[basis], cap ? addonTable.cap(cap) : '', from]];
  });
  const [first] = ADDONS;
  if (rows.length === 0 && first) inForce(valueOn(first.history, day), first.name, day);
  return [addonTable.headers, ...rows];
});

export const BASE_UNITS = define(
  'BASE_UNITS',
  [choice('size', findSize), choice('timeBand', findTimeBand), choice('careLevel', findCareLevel), date],
  (size, band, level, day) => {
    if (isSupportLevel(level)) throw new Fault({ kind: 'supportLevel', given: level }, 'careLevel');
    return inForce(baseUnitsOn(size, band, level, day), `${size} ${level}`, day);
  },
);

/** Yen per unit. */
export const UNIT_PRICE = define('UNIT_PRICE', [choice('region', findRegion), date], (region, day) => {
  return inForce(valueOn(UNIT_PRICE_HISTORY[region], day), region, day) / 100;
});

/** A plain ratio: 0.12 for 12%. */
export const TREATMENT_RATE = define(
  'TREATMENT_RATE',
  [text('addon'), date, optional(choice('size', findSize))],
  (addon, day, size) => {
    const answer = treatmentOn(addon, day, size === '地域密着型' ? 'community' : 'general');
    if (answer.kind === 'inForce') return answer.figure.value / 1000;
    const { nearest } = answer;
    if (answer.kind === 'unknown') throw new Fault({ kind: 'unknownName', given: addon, nearest }, 'addon');
    const { name, spans } = answer;
    throw new Fault({ kind: 'unknownDate', given: day, name, spans, nearest }, date.name);
  },
);
