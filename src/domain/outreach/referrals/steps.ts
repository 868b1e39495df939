// The steps of a referral, from the first talk to the contract. What counts, shows or moves them follows from this
// table; beside it a step has its column on 紹介 and its words.
import type { IsoDate } from '../../../basics/isoDate.ts';

interface StepLine {
  /** As chosen under 状態. */
  readonly name: string;
  /** The header of its day. */
  readonly date: string;
  /** In the keys of 月次データ: `tour` gives `tours_12_months` and `tour_rate_12_months`. */
  readonly key: string;
  /** Whether a month counts it by office: contacts, referrals, trials, contracts. */
  readonly monthly: boolean;
  /** Whether the person comes to us on that day, so that 今日 tells of it from the day before. */
  readonly comes: boolean;
}

export const STEPS = [
  { name: '相談', date: '受付日', key: 'referral', monthly: true, comes: false },
  { name: '見学', date: '見学日', key: 'tour', monthly: false, comes: true },
  { name: '体験', date: '体験日', key: 'trial', monthly: true, comes: true },
  { name: '契約', date: '契約日', key: 'contract', monthly: true, comes: false },
] as const satisfies readonly StepLine[];

export type Step = (typeof STEPS)[number];
export type StepName = Step['name'];
export type StepDate = Step['date'];
export type StepKey = Step['key'];

type MonthlyStep = Extract<Step, { monthly: true }>;
export type MonthlyKey = MonthlyStep['key'];
export const MONTHLY_STEPS = STEPS.filter((step): step is MonthlyStep => step.monthly);

type ComingStep = Extract<Step, { comes: true }>;
export type ComingKey = ComingStep['key'];
export const COMING_STEPS = STEPS.filter((step): step is ComingStep => step.comes);

export const FAILED = '不成立';
export type ReferralState = StepName | typeof FAILED;
export const STATES: readonly ReferralState[] = [...STEPS.map(({ name }) => name), FAILED];

export const STEP_DATES: readonly StepDate[] = STEPS.map(({ date }) => date);

export const stepNamed = (wanted: StepName): Step => STEPS.find(({ name }) => name === wanted) as Step;

export const byStep = <T>(of: (step: Step) => T): Record<StepKey, T> =>
  Object.fromEntries(STEPS.map((step) => [step.key, of(step)])) as Record<StepKey, T>;

export type ReferralDates = Readonly<Partial<Record<StepDate, IsoDate>>>;

/** Those of a row that are filled in. */
export const datesOf = (cells: Readonly<Record<StepDate, IsoDate | undefined>>): ReferralDates =>
  Object.fromEntries(
    STEP_DATES.flatMap((header) => (cells[header] === undefined ? [] : [[header, cells[header]]])),
  );
