// One client's month: visits and add-ons to units and yen, line by line, every correction explained.

import { compare } from '../../basics/compare.ts';
import { firstDay, type IsoMonth } from '../../basics/isoDate.ts';
import type { CareLevel, Size } from '../../rules/fees/baseUnits.ts';
import type { SupportLevel } from '../../rules/fees/supportUnits.ts';
import { type Region, UNIT_PRICE_HISTORY } from '../../rules/fees/unitPrices.ts';
import { valueOn } from '../../rules/kit/schedule.ts';
import { addonLines } from './addonLines.ts';
import type { Claim } from './addonNames.ts';
import { baseLines, reduceForExcess } from './baseLines.ts';
import { isSupportLevel } from './choices.ts';
import { mergeClaims } from './claims.ts';
import { type Correction, type Line, note, unitsOf } from './lines.ts';
import type { PricedVisit } from './pricedVisit.ts';
import { yenFloored } from './rounding.ts';
import { supportLines } from './supportLines.ts';
import { type AppliedTreatment, treatmentLines } from './treatmentLines.ts';

export interface ClientMonthInput {
  readonly month: IsoMonth;
  readonly size: Size;
  readonly region: Region;
  readonly level: CareLevel | SupportLevel;
  readonly visits: readonly PricedVisit[];
  /** 体制加算: every client's. Deductions in percent (定員超過 …) may stand here too. */
  readonly dayServiceAddons: readonly Claim[];
  readonly clientAddons: readonly Claim[];
  readonly treatments: readonly AppliedTreatment[];
  /** The municipality's own monthly units; without them the national ones of the month. */
  readonly supportUnits?: Partial<Readonly<Record<SupportLevel, number>>>;
}

export interface ClientMonth {
  /** Their units add up to `careUnits`. */
  readonly lines: readonly Line[];
  readonly corrections: readonly Correction[];
  /** Units before 処遇改善. */
  readonly subtotal: number;
  readonly careUnits: number;
  /** Yen; undefined where no price per unit is known for the month. */
  readonly careRevenue: number | undefined;
  /** Names of the figures used for which no publication was found. */
  readonly unsourced: readonly string[];
}

export function clientMonth(input: ClientMonthInput): ClientMonth {
  const { month, size, region, level, treatments } = input;
  const day = firstDay(month);
  const corrections: Correction[] = [];
  const visits = [...input.visits].sort((a, b) => compare(a.date, b.date) || compare(a.band, b.band));
  const claims = mergeClaims(input.dayServiceAddons, input.clientAddons, corrections);

  let lines: Line[] = [];
  if (visits.length > 0 && isSupportLevel(level)) {
    lines = supportLines(level, input.supportUnits?.[level], day, corrections);
    lines.push(...lines.flatMap((line) => reduceForExcess(line, claims, day, corrections)));
    for (const { addon } of input.clientAddons) {
      const counted = lines.some(({ name }) => name === addon.name);
      if (!counted) note(corrections, { kind: 'notForSupport', name: addon.name });
    }
  } else if (visits.length > 0 && !isSupportLevel(level)) {
    lines = [
      ...baseLines({ size, level, firstDay: day }, visits, claims, corrections),
      ...addonLines(
        claims,
        visits.map(({ date }) => date),
        day,
        corrections,
      ),
    ];
  }

  const subtotal = unitsOf(lines);
  if (lines.length > 0) lines.push(...treatmentLines(treatments, subtotal));
  const careUnits = unitsOf(lines);
  const price = valueOn(UNIT_PRICE_HISTORY[region], day);
  if (!price.known) note(corrections, { kind: 'noRule', name: region, date: day, spans: price.spans });
  return {
    lines,
    corrections,
    subtotal,
    careUnits,
    careRevenue: price.known ? yenFloored(careUnits, price.figure.value) : undefined,
    unsourced: [...new Set(lines.filter(({ unsourced }) => unsourced).map(({ name }) => name))],
  };
}
