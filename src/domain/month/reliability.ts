// How sure the month's figures are: what was not read, and between which values the truth then lies.
import { type IsoDate, type Weekday, weekdayOf } from '../../basics/isoDate.ts';
import { ratio } from '../../basics/ratio.ts';
import type { CellsRead } from '../attendance/cellsRead.ts';
import type { Cost } from '../dayService/dayService.ts';
import type { CareRevenue } from '../fees/revenue.ts';
import { breakEvenVisits } from './breakEven.ts';
import type { Economics } from './economics.ts';
import type { MonthFigures, WeekdayFigures } from './monthFigures.ts';
import { occupancy } from './occupancy.ts';

/** Of a figure's cells so many may be missing before it is called provisional (暫定). Our choice: no rule gives one. */
const TOLERATED = 0.05;

/** A figure of which cells are missing. */
export interface Judged {
  readonly provisional: boolean;
  /** What it is if nobody came on the days that were not read, or everybody; undefined where no bound is known. */
  readonly least: number | undefined;
  readonly most: number | undefined;
}

export interface Reliability {
  /** Marks that were not understood. */
  readonly unreadMarks: number;
  /** Contracted days of a client without a mark, and 予 that nobody turned into one. */
  readonly unentered: number;
  /** Rows of 費用 that could not be used. */
  readonly unreadCosts: number;
  /** Clients with visits whose revenue could not be worked out. */
  readonly unpriced: number;
  /** 0-1. */
  readonly occupancy: Judged;
  /** Yen a month. */
  readonly profit: Judged;
  /** People a day above break-even. */
  readonly dailyDifference: Judged;
  /** 0-1, by weekday. */
  readonly weekdays: ReadonlyMap<Weekday, Judged>;
}

interface ReliabilityInput {
  readonly cells: CellsRead;
  readonly figures: MonthFigures;
  readonly care: CareRevenue | undefined;
  readonly economics: Economics;
  /** Rows of 費用. */
  readonly costs: { readonly read: number; readonly unread: readonly (Cost['kind'] | undefined)[] };
}

const isMuch = (missing: number, read: number): boolean => (ratio(missing, missing + read) ?? 0) > TOLERATED;

/** Visits that brought nothing because their client could not be priced. */
const unpricedVisits = ({ clients }: MonthFigures, care: CareRevenue | undefined): number =>
  care === undefined
    ? 0
    : clients.reduce((sum, { clientId, tally }) => sum + (care.clients.has(clientId) ? 0 : tally.visits), 0);

/** What unpriced visits would have brought, at the mean of those that were priced; undefined where none were. */
function unpricedRevenue({ figures, care }: ReliabilityInput): number | undefined {
  const without = unpricedVisits(figures, care);
  if (without === 0 || care === undefined) return 0;
  const mean = ratio(care.careRevenue, figures.total.visits - without);
  return mean === undefined ? undefined : without * mean;
}

/** Profit, and people a day above break-even, for so many visits and so much revenue more. */
function moneyWith(visits: number, revenue: number, { figures, economics }: ReliabilityInput) {
  const { revenuePerVisit = 0, costs } = economics;
  const { total, operatingDays } = figures;
  const contribution = revenuePerVisit - (costs?.variableCostPerVisit ?? 0) + revenue / total.visits;
  const daily = ratio(total.visits + visits, operatingDays);
  const needed = costs?.breakEven && breakEvenVisits(costs.fixedCosts, contribution, 0);
  return {
    profit: costs?.profit === undefined ? undefined : costs.profit + revenue + visits * contribution,
    difference: daily === undefined || !needed?.reachable ? undefined : daily - needed.value / operatingDays,
  };
}

/** An unread cost would lower both, an unread income raise them; one of neither name may do either. */
function judgedMoney(
  of: 'profit' | 'difference',
  missing: number,
  provisional: boolean,
  input: ReliabilityInput,
) {
  const { unread } = input.costs;
  const more = unpricedRevenue(input);
  const all = [0, missing].flatMap((visits) =>
    [0, more ?? 0].map((revenue) => moneyWith(visits, revenue, input)[of]),
  );
  const known = all.filter((value) => value !== undefined);
  const isKnown = known.length === all.length;
  const lowers = unread.some((kind) => kind !== '収入');
  const raises = unread.some((kind) => kind === '収入' || kind === undefined);
  return {
    provisional,
    least: isKnown && !lowers ? Math.min(...known) : undefined,
    most: isKnown && !raises && more !== undefined ? Math.max(...known) : undefined,
  };
}

function judgedWeekday(
  { weekday, visits, occupancy: least }: WeekdayFigures,
  missing: readonly IsoDate[],
  { cells, figures }: ReliabilityInput,
): Judged {
  const isHere = (date: IsoDate) => weekdayOf(date) === weekday;
  const here = missing.filter(isHere).length;
  const capacity = figures.days
    .filter(({ date }) => isHere(date))
    .reduce((sum, day) => sum + day.capacity, 0);
  return {
    provisional: isMuch(here, cells.read.filter(isHere).length),
    least,
    most: occupancy(visits + here, capacity),
  };
}

export function reliability(input: ReliabilityInput): Reliability {
  const { cells, figures, care, costs } = input;
  const missing = [...cells.unread, ...cells.unentered];
  const few = !isMuch(missing.length, cells.read.length);
  const { visits } = figures.total;
  const unpriced = unpricedVisits(figures, care);
  const unsure = !few || isMuch(costs.unread.length, costs.read) || isMuch(unpriced, visits - unpriced);
  const money = (of: 'profit' | 'difference') => judgedMoney(of, missing.length, unsure, input);
  return {
    unreadMarks: cells.unread.length,
    unentered: cells.unentered.length,
    unreadCosts: costs.unread.length,
    unpriced: care?.unpriced ?? 0,
    occupancy: {
      provisional: !few,
      least: figures.occupancy,
      most: occupancy(visits + missing.length, figures.capacityDays),
    },
    profit: money('profit'),
    dailyDifference: money('difference'),
    weekdays: new Map(figures.weekdays.map((day) => [day.weekday, judgedWeekday(day, missing, input)])),
  };
}
