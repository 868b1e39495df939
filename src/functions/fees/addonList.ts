// ADDON_LIST: the add-ons in force on a date, as a table; with 要支援 those of 総合事業.
import { findCareLevel } from '../../domain/fees/choices.ts';
import { addonTable } from '../../messages/ja/fees/addonList.ts';
import { ADDONS } from '../../rules/fees/addons.ts';
import { valueOn } from '../../rules/kit/schedule.ts';
import { choice, date, optional } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { addonsFor } from './addonsFor.ts';
import { inForce } from './inForce.ts';

export const ADDON_LIST = define([date, optional(choice('careLevel', findCareLevel))], (day, level) => {
  const addons = level === undefined ? ADDONS : addonsFor(level);
  const rows = addons.flatMap(({ name, basis, cap, history }) => {
    const answer = valueOn(history, day);
    if (!answer.known) return [];
    const { value, from } = answer.figure;
    return [[name, value, addonTable.basis[basis], cap ? addonTable.cap(cap) : '', from]];
  });
  const [first] = addons;
  if (rows.length === 0 && first) inForce(valueOn(first.history, day), first.name, day);
  return [addonTable.headers, ...rows];
});
