// How far the people who were referred have come, from the first talk to the contract, and how long it took.
import { addMonths, daysBetween, firstDay, type IsoDate, type IsoMonth } from '../../../basics/isoDate.ts';
import { median } from '../../../basics/median.ts';
import type { Referral } from './referral.ts';
import { FAILED, STEPS } from './referral.ts';

const CONTRACT = STEPS.length;
const MONTHS = 12;

export interface Funnel {
  /** People who came at least so far, by step. */
  readonly steps: readonly number[];
  /** 不成立, wherever it ended. */
  readonly lost: number;
  /** Days from the first talk to the contract: the median of those whose two dates are known. */
  readonly daysToContract: number | undefined;
}

/** 受付日; where it is blank, the first date that is known. */
export const begun = ({ received, toured, trial, contracted }: Referral): IsoDate | undefined =>
  received ?? [toured, trial, contracted].flatMap((date) => date ?? []).sort()[0];

/**
 * How many steps had been taken by that day. A step counts once its date has come or, where the date is blank,
 * when 状態 names it. A later step stands for the earlier ones: a contract without a trial has passed the trial.
 */
export function stepsTaken(referral: Referral, asOf: IsoDate): number {
  const dates = [begun(referral), referral.toured, referral.trial, referral.contracted];
  const last = [...STEPS].reverse().findIndex((step, fromEnd) => {
    const date = dates[CONTRACT - 1 - fromEnd];
    return date === undefined ? step === referral.state : date <= asOf;
  });
  return last < 0 ? 0 : CONTRACT - last;
}

export const hasContract = (referral: Referral, asOf: IsoDate): boolean =>
  stepsTaken(referral, asOf) === CONTRACT;

export const funnelStart = (month: IsoMonth): IsoDate => firstDay(addMonths(month, 1 - MONTHS));

/** The referrals a month's funnel is about: begun in the twelve months that end with it. */
export const cohort = (referrals: readonly Referral[], month: IsoMonth, asOf: IsoDate): Referral[] =>
  referrals.filter((referral) => {
    const date = begun(referral);
    return date && funnelStart(month) <= date && date <= asOf;
  });

export function funnelOf(referrals: readonly Referral[], asOf: IsoDate): Funnel {
  const taken = referrals.map((referral) => stepsTaken(referral, asOf));
  const days = referrals.flatMap((referral) => {
    const [from, to] = [begun(referral), referral.contracted];
    return !from || !to || to < from || asOf < to ? [] : [daysBetween(from, to)];
  });
  return {
    steps: STEPS.map((_, index) => taken.filter((steps) => steps > index).length),
    lost: referrals.filter(({ state }, index) => state === FAILED && taken[index] !== CONTRACT).length,
    daysToContract: median(days),
  };
}
