// One client's month: visits and add-ons to units and yen, line by line, every correction explained.

import { compare } from '../../basics/compare.ts';
import { firstDay, type IsoDate, type IsoMonth } from '../../basics/isoDate.ts';
import type { CareLevel, Size } from '../../rules/fees/baseUnits.ts';
import { type SupportLevel, supportRateOf } from '../../rules/fees/supportUnits.ts';
import { type Region, UNIT_PRICE_HISTORY } from '../../rules/fees/unitPrices.ts';
import { valueOn } from '../../rules/kit/schedule.ts';
import type { SupportTerms } from '../dayService/dayService.ts';
import { addonLines } from './addonLines.ts';
import type { Claim } from './addonNames.ts';
import { baseLines, paidVisits } from './baseLines.ts';
import { isSupportLevel } from './choices.ts';
import { CARE_TABLE, mergeClaims, supportTable } from './claims.ts';
import { type Correction, type Line, note, unitsOf } from './lines.ts';
import type { PricedVisit } from './pricedVisit.ts';
import { yenFloored } from './rounding.ts';
import { type Contract, NATIONAL_TERMS, paidSupport, supportPay } from './supportLines.ts';
import { type AppliedTreatment, ofGeneral, treatmentLines } from './treatmentLines.ts';

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
  /** Without them 総合事業 is paid by month, with the national units. */
  readonly supportTerms?: SupportTerms;
  /** Matters for 総合事業, where a month begun or ended in the middle is paid by day. */
  readonly contract?: Contract;
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

/** What the client's level is paid for, and the table that its add-ons and deductions come from. */
function paidIn(input: ClientMonthInput, visits: readonly PricedVisit[], corrections: Correction[]) {
  const { month, size, level, supportTerms: terms = NATIONAL_TERMS, contract = {} } = input;
  if (!isSupportLevel(level)) {
    return { paid: paidVisits({ size, level }, visits, corrections), table: CARE_TABLE };
  }
  const support = { month, level, terms, contract, dates: visits.map(({ date }) => date) };
  const pay = supportPay(support, corrections);
  return {
    paid: paidSupport(support, pay, corrections),
    table: supportTable(supportRateOf(level), pay),
  };
}

function linesOf(input: ClientMonthInput, day: IsoDate, corrections: Correction[]): Line[] {
  const visits = [...input.visits].sort((a, b) => compare(a.date, b.date) || compare(a.band, b.band));
  if (visits.length === 0) return [];
  const { paid, table } = paidIn(input, visits, corrections);
  const claims = mergeClaims(table, input.dayServiceAddons, input.clientAddons, corrections);
  const dates = visits.map(({ date }) => date);
  return [
    ...baseLines(paid, claims.adjustments, day, corrections),
    ...addonLines(claims.addons, dates, day, corrections),
  ];
}

export function clientMonth(input: ClientMonthInput): ClientMonth {
  const { month, region, level } = input;
  const day = firstDay(month);
  const corrections: Correction[] = [];
  const lines = linesOf(input, day, corrections);
  const treatments = isSupportLevel(level) ? ofGeneral(input.treatments, day) : input.treatments;
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
