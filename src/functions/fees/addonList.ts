// ADDON_LIST: the add-ons in force on a date, as a table.
import { addonTable } from '../../messages/ja/fees/addonList.ts';
import { ADDONS } from '../../rules/fees/addons.ts';
import { valueOn } from '../../rules/kit/schedule.ts';
import { date } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { inForce } from './inForce.ts';

export const ADDON_LIST = define([date], (day) => {
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
