// Add-ons and deductions in units: counted by their basis, within their cap, one of each group.

import type { IsoDate } from '../../basics/isoDate.ts';
import type { Addon } from '../../rules/fees/addons.ts';
import { valueOn } from '../../rules/kit/schedule.ts';
import type { Claim } from './addonNames.ts';
import { type Correction, type Line, note, Tally, unitsOf } from './lines.ts';

interface Counted {
  readonly addon: Addon;
  readonly lines: readonly Line[];
}

/** `dates` are the client's visits, earliest first. */
export function addonLines(
  claims: readonly Claim[],
  dates: readonly IsoDate[],
  firstDay: IsoDate,
  corrections: Correction[],
): Line[] {
  const counted = claims
    .filter(({ addon }) => addon.basis !== 'percent' && !isLeftOut(addon, corrections))
    .map((claim) => ({ addon: claim.addon, lines: count(claim, dates, firstDay, corrections) }))
    .filter(({ lines }) => lines.length > 0);
  const kept = withoutRivals(withoutReplaced(counted, corrections), corrections);
  return kept.flatMap((each) => reduced(each, kept, corrections));
}

function isLeftOut({ name, cap }: Addon, corrections: Correction[]): boolean {
  if (cap?.kind !== 'everyMonths') return false;
  note(corrections, { kind: 'leftOut', name, months: cap.months });
  return true;
}

function count(
  claim: Claim,
  dates: readonly IsoDate[],
  firstDay: IsoDate,
  corrections: Correction[],
): Line[] {
  const { addon } = claim;
  const tally = new Tally();
  const add = (date: IsoDate, times: number) => {
    const answer = valueOn(addon.history, date);
    if (answer.known) tally.add('addon', addon.name, answer.figure.value, answer.figure, times);
    else note(corrections, { kind: 'noRule', name: addon.name, date, spans: answer.spans });
  };
  if (addon.basis === 'oneWay') {
    const trips = capped(claim, 2, corrections);
    for (const date of dates) add(date, trips);
  } else if (addon.basis === 'month' || addon.basis === 'time') {
    add(firstDay, withinVisits(claim, capped(claim, 1, corrections), dates.length, corrections));
  } else {
    // 1日につき counts once on a day with two visits (令和3年度Q&A vol.3 問25), 1回につき twice.
    const counted = addon.basis === 'day' ? [...new Set(dates)] : dates;
    const times = withinVisits(claim, claim.times ?? counted.length, counted.length, corrections);
    for (const date of counted.slice(0, times)) add(date, 1);
  }
  return tally.list();
}

/** Times as written, else the usual number, within the cap. Without a cap of times the usual is the most. */
function capped({ addon, times }: Claim, usual: number, corrections: Correction[]): number {
  const { name, basis, cap } = addon;
  const limit = cap && 'times' in cap ? cap.times : usual;
  const written = times ?? usual;
  if (written <= limit) return written;
  note(corrections, { kind: 'cap', name, per: basis === 'oneWay' ? 'visit' : 'month', limit, written });
  return limit;
}

function withinVisits(claim: Claim, times: number, visits: number, corrections: Correction[]): number {
  if (times <= visits) return times;
  note(corrections, {
    kind: 'moreThanVisits',
    name: claim.addon.name,
    written: claim.times ?? times,
    per: claim.addon.basis === 'day' ? 'day' : 'visit',
    visits,
  });
  return visits;
}

/** An add-on that stands for others: they are not claimed beside it. */
function withoutReplaced(counted: readonly Counted[], corrections: Correction[]): Counted[] {
  return counted.filter(({ addon: { code, name } }) => {
    const other = counted.find(({ addon }) => addon.instead?.includes(code));
    if (!other) return true;
    note(corrections, { kind: 'onlyOne', name, kept: other.addon.name });
    return false;
  });
}

/** Of one group the add-on with the most units counts (of deductions the largest), else the first of the table. */
function withoutRivals(counted: readonly Counted[], corrections: Correction[]): Counted[] {
  const size = ({ lines }: Counted) => Math.abs(unitsOf(lines));
  return counted.filter((one) => {
    const group = counted.filter(
      ({ addon }) => one.addon.group !== undefined && addon.group === one.addon.group,
    );
    const winner = group.reduce((best, other) => (size(other) > size(best) ? other : best), group[0] ?? one);
    if (winner === one) return true;
    const kind = one.addon.variesByDay ? 'oneForMonth' : 'rival';
    note(corrections, { kind, name: one.addon.name, kept: winner.addon.name });
    return false;
  });
}

/** Some add-ons count fewer units beside another one. */
function reduced(
  { addon, lines }: Counted,
  kept: readonly Counted[],
  corrections: Correction[],
): readonly Line[] {
  const rule = addon.reduced;
  const other = rule && kept.find((each) => each.addon.name.startsWith(rule.beside));
  if (!rule || !other) return lines;
  const { units } = rule;
  note(corrections, { kind: 'reduced', name: addon.name, beside: other.addon.name, units });
  return lines.map((line) => ({ ...line, value: units, units: units * line.count }));
}
