// Base units of a client's visits, with the deductions and the add-on that are a share of them.

import type { IsoDate } from '../../basics/isoDate.ts';
import { ADJUSTMENTS, type Adjustment } from '../../rules/fees/adjustments.ts';
import { bandName, type CareLevel, type Size } from '../../rules/fees/baseUnits.ts';
import { type Dated, valueOn } from '../../rules/kit/schedule.ts';
import type { Claim } from './addonNames.ts';
import { baseUnitsOn } from './baseUnits.ts';
import { type Correction, type Line, note, Tally, unitsOf } from './lines.ts';
import type { PricedVisit } from './pricedVisit.ts';
import { perMilleHalfUp } from './rounding.ts';

export interface BaseOf {
  readonly size: Size;
  readonly level: CareLevel;
  /** The month's first day: what holds for the month as a whole is taken on it. */
  readonly firstDay: IsoDate;
}

export function baseLines(
  { size, level, firstDay }: BaseOf,
  visits: readonly PricedVisit[],
  claims: readonly Claim[],
  corrections: Correction[],
): Line[] {
  const base = new Tally();
  const changes = new Tally();
  const claimed = claimedAdjustments(claims);
  for (const { date, band } of visits) {
    const name = `${bandName(band)} ${level}`;
    const answer = baseUnitsOn(size, band, level, date);
    if (!answer.known) {
      note(corrections, { kind: 'noRule', name, date, spans: answer.spans });
      continue;
    }
    let left = answer.figure.value;
    base.add('base', name, left, answer.figure);
    for (const adjustment of claimed) {
      const share = adjustment.rounded === 'month' ? undefined : shareOn(adjustment, date, corrections);
      if (!share) continue;
      const change = changeOf(adjustment, left, share.value);
      changes.add('adjustment', adjustment.name, change, share);
      if (adjustment.rounded === 'left') left += change;
    }
  }
  const lines = [...base.list(), ...changes.list()];
  return [...lines, ...monthShares(lines, claimed, firstDay, corrections)];
}

/** A flat monthly sum knows one of the adjustments only: 定員超過 reduces it for every client. */
export function reduceForExcess(
  support: Line,
  claims: readonly Claim[],
  firstDay: IsoDate,
  corrections: Correction[],
): Line[] {
  return claimedAdjustments(claims).flatMap((adjustment) => {
    const share = adjustment.rounded === 'left' ? shareOn(adjustment, firstDay, corrections) : undefined;
    if (!share) return [];
    const changes = new Tally();
    changes.add('adjustment', adjustment.name, changeOf(adjustment, support.units, share.value), share);
    return changes.list();
  });
}

/** In the order of the rules: 定員超過 comes first, for the others are a share of what it leaves. */
const claimedAdjustments = (claims: readonly Claim[]): Adjustment[] =>
  ADJUSTMENTS.filter(({ code }) => claims.some(({ addon }) => addon.code === code));

const changeOf = ({ rounded }: Adjustment, units: number, perMille: number): number =>
  rounded === 'left' ? perMilleHalfUp(units, 1000 + perMille) - units : perMilleHalfUp(units, perMille);

function shareOn(
  { name, history }: Adjustment,
  date: IsoDate,
  corrections: Correction[],
): Dated<number> | undefined {
  const answer = valueOn(history, date);
  if (answer.known) return answer.figure;
  note(corrections, { kind: 'noRule', name, date, spans: answer.spans });
  return undefined;
}

/** 中山間: a share of the month's base units, after 定員超過 and before the deductions of 1%. */
function monthShares(
  lines: readonly Line[],
  claimed: readonly Adjustment[],
  firstDay: IsoDate,
  corrections: Correction[],
): Line[] {
  const reducing = claimed.filter(({ rounded }) => rounded === 'left').map(({ name }) => name);
  const base = unitsOf(lines.filter(({ kind, name }) => kind === 'base' || reducing.includes(name)));
  return claimed.flatMap((adjustment) => {
    const share = adjustment.rounded === 'month' ? shareOn(adjustment, firstDay, corrections) : undefined;
    if (!share) return [];
    const units = perMilleHalfUp(base, share.value);
    const { name } = adjustment;
    return [
      { kind: 'adjustment', name, value: units, count: 1, units, perMille: share.value, unsourced: false },
    ];
  });
}
