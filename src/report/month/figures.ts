// The figures of the month: what each is a number of and where it is counted, then where the report shows it.

import { roundHalfUpYen, roundUp } from '../../basics/rounding.ts';
import type { BreakEven } from '../../domain/month/breakEven.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { type FigureName, figures as words } from '../../messages/ja/month/figures.ts';
import type { Benchmark } from '../../rules/month/benchmarks.ts';
import { STEP_FIGURES, STEP_NAMES, type StepMetric } from '../outreach/stepFigures.ts';
import type { Quantity } from './quantities.ts';

interface Figure {
  readonly quantity: Quantity;
  /**
   * Of the whole day service; undefined where it cannot be computed. A figure without it is told only of days,
   * weekdays, offices and the like.
   */
  readonly of?: (report: MonthReport) => number | undefined;
  /** As people read it; 月次データ has it whole. */
  readonly rounded?: (value: number) => number;
  /** For people only: 月次データ has no row of it. */
  readonly unlisted?: true;
}

/** A key of 月次データ, or of a figure for people only. */
export type FigureKey = keyof typeof words.names | StepMetric;

const breakEvenOf = ({ economics }: MonthReport) => economics.costs?.breakEven;
const reached = (needed: BreakEven | undefined) => (needed?.reachable ? needed.value : undefined);

/** People a day above break-even, or below it. */
function dailyDifference(report: MonthReport): number | undefined {
  const daily = report.figures.averageDailyVisits;
  const needed = breakEvenOf(report)?.dailyVisits;
  return daily === undefined || needed === undefined ? undefined : daily - needed;
}

/** In the order of 月次データ. */
export const FIGURES = {
  visits: { quantity: 'visits', of: ({ figures }) => figures.total.visits },
  active_clients: { quantity: 'people', of: ({ figures }) => figures.activeClients },
  registered_clients: { quantity: 'people', of: ({ figures }) => figures.registeredClients },
  new_clients: { quantity: 'people', of: ({ figures }) => figures.newClients },
  ended_clients: { quantity: 'people', of: ({ figures }) => figures.endedClients },
  operating_days: { quantity: 'days', of: ({ figures }) => figures.operatingDays },
  capacity: { quantity: 'people' },
  capacity_days: { quantity: 'people', of: ({ figures }) => figures.capacityDays },
  occupancy: { quantity: 'rate', of: ({ figures }) => figures.occupancy },
  average_daily_visits: { quantity: 'meanPeople', of: ({ figures }) => figures.averageDailyVisits },
  average_visits: { quantity: 'meanPeople' },
  free_seats: { quantity: 'people' },
  planned_visits: { quantity: 'visits', of: ({ figures }) => figures.total.planned },
  absences: { quantity: 'visits', of: ({ figures }) => figures.total.absences },
  hospital_absences: { quantity: 'visits', of: ({ figures }) => figures.total.hospital },
  short_stay_absences: { quantity: 'visits', of: ({ figures }) => figures.total.shortStay },
  makeup_visits: { quantity: 'visits', of: ({ figures }) => figures.total.makeup },
  extra_visits: { quantity: 'visits', of: ({ figures }) => figures.total.extra },
  absence_rate: { quantity: 'rate', of: ({ figures }) => figures.total.absenceRate },
  absence_rate_excluding_stays: {
    quantity: 'rate',
    of: ({ figures }) => figures.total.absenceRateExcludingStays,
  },
  care_units: { quantity: 'feeUnits', of: ({ care }) => care?.careUnits },
  care_revenue: { quantity: 'yen', of: ({ care }) => care?.careRevenue },
  other_revenue: { quantity: 'yen', of: ({ economics }) => economics.otherRevenue },
  revenue: { quantity: 'yen', of: ({ economics }) => economics.revenue },
  revenue_per_visit: {
    quantity: 'yen',
    of: ({ economics }) => economics.revenuePerVisit,
    rounded: roundHalfUpYen,
  },
  fixed_costs: { quantity: 'yen', of: ({ economics }) => economics.costs?.fixedCosts },
  variable_costs: { quantity: 'yen', of: ({ economics }) => economics.costs?.variableCosts },
  variable_cost_per_visit: {
    quantity: 'yen',
    of: ({ economics }) => economics.costs?.variableCostPerVisit,
    rounded: roundHalfUpYen,
    unlisted: true,
  },
  profit: { quantity: 'yen', of: ({ economics }) => economics.costs?.profit },
  breakeven_visits: {
    quantity: 'visits',
    of: (report) => reached(breakEvenOf(report)?.visits),
    rounded: roundUp,
  },
  breakeven_occupancy: { quantity: 'rate', of: (report) => breakEvenOf(report)?.occupancy },
  breakeven_daily_visits: { quantity: 'meanPeople', of: (report) => breakEvenOf(report)?.dailyVisits },
  daily_difference: { quantity: 'peopleMore', of: dailyDifference, unlisted: true },
  breakeven_sales: { quantity: 'yen', of: (report) => reached(breakEvenOf(report)?.sales), rounded: roundUp },
  margin_of_safety: { quantity: 'rate', of: (report) => breakEvenOf(report)?.marginOfSafety },
  visits_under_5h: { quantity: 'visits', of: ({ sizeRecord }) => sizeRecord.visits.under5h },
  visits_5_to_7h: { quantity: 'visits', of: ({ sizeRecord }) => sizeRecord.visits['5to7h'] },
  visits_7h_or_more: { quantity: 'visits', of: ({ sizeRecord }) => sizeRecord.visits['7hOrMore'] },
  open_every_day: { quantity: 'yesNo', of: ({ sizeRecord }) => (sizeRecord.everyDay ? 1 : 0) },
  over_capacity: {
    quantity: 'people',
    of: ({ overCapacity: over }) => (over ? over.meanUsers - over.capacity : 0),
  },
  questions: { quantity: 'cases', of: ({ questions }) => questions.length },
  contacts: { quantity: 'visits' },
  contacts_visit: { quantity: 'visits' },
  contacts_phone: { quantity: 'visits' },
  contacts_fax: { quantity: 'visits' },
  contacts_mail: { quantity: 'visits' },
  contacts_training: { quantity: 'visits' },
  contacts_unnamed: { quantity: 'visits' },
  clients_from_referrals: { quantity: 'people' },
  visits_from_referrals: { quantity: 'visits' },
  ...STEP_FIGURES,
  days_to_contract: { quantity: 'meanDays' },
} as const satisfies Readonly<Record<FigureKey, Figure>>;

/** A figure of the whole day service. */
export type MonthFigure = {
  [K in FigureKey]: (typeof FIGURES)[K] extends { readonly of: unknown } ? K : never;
}[FigureKey];

export interface Noted {
  readonly figure: MonthFigure;
  readonly note?: (report: MonthReport) => string | undefined;
}

const { notes } = words;

/** The month's numbers: use on the left, absences on the right. */
export const NUMBERS: { readonly left: readonly MonthFigure[]; readonly right: readonly MonthFigure[] } = {
  left: [
    'visits',
    'active_clients',
    'registered_clients',
    'new_clients',
    'ended_clients',
    'operating_days',
    'capacity_days',
    'average_daily_visits',
  ],
  right: [
    'planned_visits',
    'absences',
    'hospital_absences',
    'short_stay_absences',
    'makeup_visits',
    'extra_visits',
    'absence_rate',
    'absence_rate_excluding_stays',
  ],
};

/** Beside earlier months. */
export const COMPARED: readonly MonthFigure[] = [
  'occupancy',
  'visits',
  'active_clients',
  'absence_rate',
  'revenue',
  'profit',
];

/** Beside the national figures. */
export const NATIONAL: readonly { readonly figure: MonthFigure; readonly metric: Benchmark['metric'] }[] = [
  { figure: 'occupancy', metric: 'occupancy' },
  { figure: 'revenue_per_visit', metric: 'revenuePerVisit' },
];

/** Sums of 費用 leave out what was not read. */
function unread({ reliability: { unreadCosts } }: MonthReport): string | undefined {
  return unreadCosts === 0 ? undefined : notes.unreadCosts(unreadCosts);
}

/** A loss in words: by how much visits must grow. */
function marginNote(report: MonthReport): string {
  const margin = breakEvenOf(report)?.marginOfSafety ?? 0;
  return margin < 0 ? notes.marginMissing(-margin) : notes.marginOfSafety;
}

export const RESULT: readonly Noted[] = [
  {
    figure: 'care_revenue',
    note: ({ care }) =>
      care &&
      [notes.careRevenue(care.careUnits), ...(care.unpriced > 0 ? [notes.unpriced(care.unpriced)] : [])].join(
        '。',
      ),
  },
  { figure: 'other_revenue', note: unread },
  { figure: 'revenue' },
  { figure: 'fixed_costs', note: unread },
  { figure: 'variable_costs', note: unread },
  { figure: 'profit', note: unread },
  { figure: 'revenue_per_visit', note: () => notes.perVisit },
  { figure: 'variable_cost_per_visit', note: () => notes.perVisit },
];

export const BREAK_EVEN: readonly Noted[] = [
  { figure: 'breakeven_visits', note: () => notes.visits },
  { figure: 'breakeven_occupancy' },
  { figure: 'breakeven_daily_visits' },
  { figure: 'breakeven_sales', note: () => notes.sales },
  { figure: 'margin_of_safety', note: marginNote },
];

const NAMES: Readonly<Record<FigureKey, FigureName>> = { ...words.names, ...STEP_NAMES };

export const nameOf = (figure: FigureKey): string => NAMES[figure].name;
export const shortNameOf = (figure: FigureKey): string => NAMES[figure].short ?? nameOf(figure);

export const figureValue = (figure: MonthFigure, report: MonthReport): number | undefined =>
  FIGURES[figure].of(report);

/** As people read it. */
export function shownValue(figure: MonthFigure, report: MonthReport): number | undefined {
  const { rounded }: Figure = FIGURES[figure];
  const value = figureValue(figure, report);
  return value === undefined || !rounded ? value : rounded(value);
}

/** 区分 of 月次データ. */
export type DataSection = '全体' | '日' | '曜日' | '単位' | '利用者' | '営業先' | '営業先種別' | '営業';

export type Figures = Readonly<Partial<Record<FigureKey, number | undefined>>>;
