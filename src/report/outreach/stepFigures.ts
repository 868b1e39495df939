// What 月次データ tells of each step of a referral: key, name, quantity and value, all from the table of steps.
import { ratio } from '../../basics/ratio.ts';
import type { OutreachResult } from '../../domain/outreach/outreachMonth.ts';
import {
  MONTHLY_STEPS,
  type MonthlyKey,
  STEPS,
  type Step,
  type StepKey,
} from '../../domain/outreach/referrals/steps.ts';
import { report } from '../../messages/ja/month/report.ts';

const words = report.steps;

export type StepMetric =
  | `${MonthlyKey}s`
  | `${StepKey}s_12_months`
  | `${Exclude<StepKey, 'referral'>}_rate_12_months`;

interface StepFigure {
  readonly metric: StepMetric;
  readonly name: string;
  readonly quantity: 'cases' | 'rate';
  readonly of: (result: OutreachResult) => number | undefined;
}

/** As those are called who came so far: everybody who was referred has had the first talk. */
export const countedAs = ({ key, name }: Step): string => (key === 'referral' ? words.referral : name);

function reachedAs({ key, name }: Step): string {
  if (key === 'referral') return words.referral;
  return key === 'contract' ? words.contracted : words.cameTo(name);
}

export const IN_MONTH: readonly StepFigure[] = MONTHLY_STEPS.map((step) => ({
  metric: `${step.key}s`,
  name: countedAs(step),
  quantity: 'cases',
  of: ({ taken }) => taken[step.key],
}));

const REACHED: readonly StepFigure[] = STEPS.map((step) => ({
  metric: `${step.key}s_12_months`,
  name: words.ofYear(reachedAs(step)),
  quantity: 'cases',
  // With hundreds of offices a row for every nothing would bury the rest.
  of: ({ funnel }) => funnel.steps[step.key] || undefined,
}));

const RATES: readonly StepFigure[] = STEPS.flatMap((step, at) => {
  const before = STEPS[at - 1];
  if (step.key === 'referral' || before === undefined) return [];
  return {
    metric: `${step.key}_rate_12_months`,
    name: words.ofYear(words.rate(before.name, step.name)),
    quantity: 'rate',
    of: ({ funnel: { steps } }) => ratio(steps[step.key], steps[before.key]),
  };
});

export const OF_YEAR: readonly StepFigure[] = [...REACHED, ...RATES];

const byMetric = <T>(of: (figure: StepFigure) => T): Readonly<Record<StepMetric, T>> =>
  Object.fromEntries([...IN_MONTH, ...OF_YEAR].map((figure) => [figure.metric, of(figure)])) as Record<
    StepMetric,
    T
  >;

export const STEP_FIGURES = byMetric(({ quantity }) => ({ quantity }));
export const STEP_NAMES = byMetric(({ name }) => ({ name }));

export const figuresFrom = (
  figures: readonly StepFigure[],
  result: OutreachResult,
): Readonly<Partial<Record<StepMetric, number | undefined>>> =>
  Object.fromEntries(figures.map(({ metric, of }) => [metric, of(result)]));
