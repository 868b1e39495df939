// How far the people who were referred have come, from the first talk to the contract, and how long it took.
import { addMonths, daysBetween, firstDay, type IsoDate, type IsoMonth } from '../../../basics/isoDate.ts';
import { median } from '../../../basics/median.ts';
import type { Referral } from './referral.ts';
import { byStep, FAILED, STEPS, type Step, type StepKey, stepNamed } from './steps.ts';

const MONTHS = 12;

export interface Funnel {
  /** People who came at least so far. */
  readonly steps: Readonly<Record<StepKey, number>>;
  /** 不成立, wherever it ended. */
  readonly lost: number;
  /** Days from the first talk to the contract: the median of those whose two dates are known. */
  readonly daysToContract: number | undefined;
}

/** 受付日; where it is blank, the first date that is known. */
export const begun = ({ dates }: Referral): IsoDate | undefined =>
  dates.受付日 ?? Object.values(dates).sort()[0];

/**
 * Whether it had come at least so far by that day. A step counts once its date has come or, where the date is blank,
 * when 状態 names it. A later step stands for the earlier ones: a contract without a trial has passed the trial.
 */
export function hasReached(referral: Referral, step: Step, asOf: IsoDate): boolean {
  return STEPS.slice(STEPS.indexOf(step)).some(({ key, name, date: header }) => {
    const date = key === 'referral' ? begun(referral) : referral.dates[header];
    return date === undefined ? name === referral.state : date <= asOf;
  });
}

export const hasContract = (referral: Referral, asOf: IsoDate): boolean =>
  hasReached(referral, stepNamed('契約'), asOf);

export const funnelStart = (month: IsoMonth): IsoDate => firstDay(addMonths(month, 1 - MONTHS));

/** The referrals a month's funnel is about: begun in the twelve months that end with it. */
export const cohort = (referrals: readonly Referral[], month: IsoMonth, asOf: IsoDate): Referral[] =>
  referrals.filter((referral) => {
    const date = begun(referral);
    return date && funnelStart(month) <= date && date <= asOf;
  });

export function funnelOf(referrals: readonly Referral[], asOf: IsoDate): Funnel {
  const days = referrals.flatMap((referral) => {
    const [from, to] = [begun(referral), referral.dates.契約日];
    return !from || !to || to < from || asOf < to ? [] : [daysBetween(from, to)];
  });
  return {
    steps: byStep((step) => referrals.filter((referral) => hasReached(referral, step, asOf)).length),
    lost: referrals.filter((referral) => referral.state === FAILED && !hasContract(referral, asOf)).length,
    daysToContract: median(days),
  };
}
