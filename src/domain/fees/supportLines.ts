// 総合事業: what is paid in a month, and whether by month, by day or by visit.

import { daysOfMonth, firstDay, type IsoDate, type IsoMonth } from '../../basics/isoDate.ts';
import {
  SUPPORT_UNIT_HISTORY,
  type SupportLevel,
  type SupportPay,
  type SupportRate,
  supportRateOf,
  TENTHS_OF_DAYS_A_MONTH,
  VISIT_LIMIT,
} from '../../rules/fees/supportUnits.ts';
import { type Dated, type OnDate, valueOn } from '../../rules/kit/schedule.ts';
import type { SupportTerms } from '../dayService/dayService.ts';
import type { Paid } from './baseLines.ts';
import { type Correction, note } from './lines.ts';
import { quotientHalfUp } from './rounding.ts';

export const NATIONAL_TERMS: SupportTerms = { pay: undefined, own: { month: {}, visit: {} } };

/** 利用開始日 and 利用終了日. */
export interface Contract {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
}

export interface SupportMonth {
  readonly month: IsoMonth;
  readonly level: SupportLevel;
  readonly terms: SupportTerms;
  readonly contract: Contract;
  /** Dates of the visits. */
  readonly dates: readonly IsoDate[];
}

const daysIn = ({ from = '', to = '9999' }: Contract, month: IsoMonth): IsoDate[] =>
  daysOfMonth(month).filter((date) => from <= date && date <= to);

/**
 * By visit as far as the visits of a month go, above that the month's units (an assumption: no source was found).
 * By month: by day where the contract begins or ends in its middle. With no day in the month the contract's dates
 * cannot be right, and nothing is taken from the month.
 */
export function supportPay(
  { month, level, terms, contract, dates }: SupportMonth,
  corrections: Correction[],
): SupportPay {
  const rate = supportRateOf(level);
  const name = `通所型サービス ${level}`;
  if (terms.pay === 'visit') {
    const limit = VISIT_LIMIT[rate];
    if (dates.length <= limit) return 'visit';
    note(corrections, { kind: 'paidByMonth', name, limit });
    return 'month';
  }
  const days = daysIn(contract, month).length;
  if (days === 0 || days === daysOfMonth(month).length) return 'month';
  note(corrections, { kind: 'paidByDay', name });
  return 'day';
}

const NAMES: Readonly<Record<SupportPay, string>> = { month: '', day: '(1日)', visit: '(1回)' };

export function paidSupport(support: SupportMonth, pay: SupportPay, corrections: Correction[]): Paid[] {
  const { month, level, contract, dates } = support;
  const name = `通所型サービス ${level}${NAMES[pay]}`;
  const paidOn = { month: [firstDay(month)], day: daysIn(contract, month), visit: dates }[pay];
  return paidOn.flatMap((date): Paid[] => {
    const answer = unitsOn(support, pay, date);
    if (answer.known) return [{ kind: 'support', name, date, figure: answer.figure }];
    note(corrections, { kind: 'noRule', name, date, spans: answer.spans });
    return [];
  });
}

/** What the municipality pays itself; its day is a month of 30.4 days. */
export function ownUnits(own: SupportTerms['own'], pay: SupportPay, rate: SupportRate): number | undefined {
  const units = own[pay === 'visit' ? 'visit' : 'month'][rate];
  return pay === 'day' && units !== undefined ? quotientHalfUp(units * 10, TENTHS_OF_DAYS_A_MONTH) : units;
}

function unitsOn(
  { level, terms }: SupportMonth,
  pay: SupportPay,
  date: IsoDate,
): OnDate<number> | { known: true; figure: Pick<Dated<number>, 'value'> } {
  const rate = supportRateOf(level);
  const value = ownUnits(terms.own, pay, rate);
  return value === undefined
    ? valueOn(SUPPORT_UNIT_HISTORY[pay][rate], date)
    : { known: true, figure: { value } };
}
