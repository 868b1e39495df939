// What is paid for each visit, day or month, with the deductions and the add-ons that are a share of it.

import type { IsoDate } from '../../basics/isoDate.ts';
import type { Adjustment } from '../../rules/fees/adjustments.ts';
import { bandName, type CareLevel, type Size } from '../../rules/fees/baseUnits.ts';
import { type Dated, valueOn } from '../../rules/kit/schedule.ts';
import { baseUnitsOn } from './baseUnits.ts';
import { type Correction, type Line, note, Tally, unitsOf } from './lines.ts';
import type { PricedVisit } from './pricedVisit.ts';
import { perMilleHalfUp } from './rounding.ts';

/** Units paid at once: those of a visit, or of 総合事業 by month, day or visit. */
export interface Paid {
  readonly kind: 'base' | 'support';
  readonly name: string;
  readonly date: IsoDate;
  readonly figure: Pick<Dated<number>, 'value' | 'sources'>;
}

export function paidVisits(
  { size, level }: { readonly size: Size; readonly level: CareLevel },
  visits: readonly PricedVisit[],
  corrections: Correction[],
): Paid[] {
  return visits.flatMap(({ date, band }): Paid[] => {
    const name = `${bandName(band)} ${level}`;
    const answer = baseUnitsOn(size, band, level, date);
    if (answer.known) return [{ kind: 'base', name, date, figure: answer.figure }];
    note(corrections, { kind: 'noRule', name, date, spans: answer.spans });
    return [];
  });
}

/** `firstDay`: the month's; what holds for the month as a whole is taken on it. */
export function baseLines(
  paid: readonly Paid[],
  adjustments: readonly Adjustment[],
  firstDay: IsoDate,
  corrections: Correction[],
): Line[] {
  const base = new Tally();
  const changes = new Tally();
  for (const { kind, name, date, figure } of paid) {
    base.add(kind, name, figure.value, figure);
    let left = figure.value;
    for (const adjustment of adjustments) {
      const share = isOfMonth(adjustment) ? undefined : shareOn(adjustment, date, corrections);
      if (!share) continue;
      const change = changeOf(adjustment, left, share.value);
      changes.add('adjustment', adjustment.name, change, share);
      if (adjustment.rounded === 'left') left += change;
    }
  }
  const lines = [...base.list(), ...changes.list()];
  return [...lines, ...monthShares(unitsOf(lines), adjustments, firstDay, corrections)];
}

const isOfMonth = ({ rounded }: Adjustment): boolean => rounded === 'month' || rounded === 'monthLeft';

const changeOf = ({ rounded }: Adjustment, units: number, perMille: number): number =>
  rounded === 'left' || rounded === 'monthLeft'
    ? perMilleHalfUp(units, 1000 + perMille) - units
    : perMilleHalfUp(units, perMille);

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

/** What the month's units, after the deductions of each visit, are changed by as a whole. */
function monthShares(
  units: number,
  adjustments: readonly Adjustment[],
  firstDay: IsoDate,
  corrections: Correction[],
): Line[] {
  let left = units;
  return adjustments.filter(isOfMonth).flatMap((adjustment): Line[] => {
    const share = shareOn(adjustment, firstDay, corrections);
    if (!share) return [];
    const change = changeOf(adjustment, left, share.value);
    if (adjustment.rounded === 'monthLeft') left += change;
    const { name } = adjustment;
    const [value, perMille] = [change, share.value];
    return [{ kind: 'adjustment', name, value, count: 1, units: change, perMille, unsourced: false }];
  });
}
