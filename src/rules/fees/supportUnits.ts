// 総合事業 通所型サービス: the national units of a month, a day or a visit; a municipality may set its own.
import type { History } from '../kit/schedule.ts';

export const SUPPORT_LEVELS = ['要支援1', '要支援2', '事業対象者'] as const;
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];

/** The level whose units are paid: 事業対象者 are paid as 要支援1. */
export const SUPPORT_RATES = ['要支援1', '要支援2'] as const;
export type SupportRate = (typeof SUPPORT_RATES)[number];
export const supportRateOf = (level: SupportLevel): SupportRate => (level === '要支援2' ? level : '要支援1');

/** What the units are paid for; by day in a month that the contract begins or ends in the middle of. */
export const SUPPORT_PAYS = ['month', 'day', 'visit'] as const;
export type SupportPay = (typeof SUPPORT_PAYS)[number];

/** Above so many visits a month the units of a visit do not hold. */
export const VISIT_LIMIT: Readonly<Record<SupportRate, number>> = { 要支援1: 4, 要支援2: 8 };

/** A day's units of a municipality's own month: a month of 30.4 days. */
export const TENTHS_OF_DAYS_A_MONTH = 304;

const revised = (before: number, now: number): History<number> => [
  { from: '2021-04-01', to: '2024-03-31', value: before },
  { from: '2024-04-01', value: now },
];

export const SUPPORT_UNIT_HISTORY: Readonly<
  Record<SupportPay, Readonly<Record<SupportRate, History<number>>>>
> = {
  month: { 要支援1: revised(1672, 1798), 要支援2: revised(3428, 3621) },
  day: { 要支援1: revised(55, 59), 要支援2: revised(113, 119) },
  visit: { 要支援1: revised(384, 436), 要支援2: revised(395, 447) },
};
