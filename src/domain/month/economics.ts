// What the month earned and cost, and how many visits would have covered it.

import type { IsoMonth } from '../../basics/isoDate.ts';
import { ratio } from '../../basics/ratio.ts';
import { type Cost, inForce } from '../dayService/dayService.ts';
import { type BreakEven, breakEvenSales, breakEvenVisits, marginOfSafety } from './breakEven.ts';

/** Yen are whole yen a month, except those per visit, which are not rounded. Undefined: cannot be computed. */
export interface Economics {
  readonly otherRevenue: number;
  readonly revenue: number | undefined;
  readonly revenuePerVisit: number | undefined;
  /** Undefined where 費用 has no rows: then nothing is known about costs. */
  readonly costs: CostFigures | undefined;
}

export interface CostFigures {
  readonly fixedCosts: number;
  readonly variableCosts: number;
  readonly variableCostPerVisit: number | undefined;
  readonly profit: number | undefined;
  readonly breakEven: BreakEvenFigures | undefined;
}

export interface BreakEvenFigures {
  /** Visits a month. */
  readonly visits: BreakEven;
  /** Yen a month. */
  readonly sales: BreakEven;
  readonly occupancy: number | undefined;
  readonly dailyVisits: number | undefined;
  readonly marginOfSafety: number | undefined;
}

interface Seats {
  readonly visits: number;
  readonly capacityDays: number;
  readonly operatingDays: number;
}

/** A cost of 1回 counts once a visit, whatever its 区分. */
function sumCosts(costs: readonly Cost[], month: IsoMonth, visits: number) {
  const total = { income: 0, fixed: 0, variable: 0 };
  for (const cost of costs.filter((row) => inForce(row, month))) {
    const amount = cost.per === '1回' ? cost.amount * visits : cost.amount;
    if (cost.kind === '収入') total.income += amount;
    else if (cost.kind === '固定費' && cost.per === '月') total.fixed += amount;
    else total.variable += amount;
  }
  return total;
}

function breakEvenFigures(
  fixed: number,
  revenue: number | undefined,
  variable: number,
  { visits, capacityDays, operatingDays }: Seats,
): BreakEvenFigures | undefined {
  if (revenue === undefined || visits === 0) return undefined;
  const needed = breakEvenVisits(fixed, revenue / visits, variable / visits);
  const of = (whole: number) => (needed.reachable ? ratio(needed.value, whole) : undefined);
  return {
    visits: needed,
    sales: breakEvenSales(fixed, revenue, variable),
    occupancy: of(capacityDays),
    dailyVisits: of(operatingDays),
    marginOfSafety: needed.reachable ? marginOfSafety(visits, needed.value) : undefined,
  };
}

export function economics(
  costs: readonly Cost[],
  month: IsoMonth,
  careRevenue: number | undefined,
  seats: Seats,
): Economics {
  const { visits } = seats;
  const { income, fixed, variable } = sumCosts(costs, month, visits);
  const revenue = careRevenue === undefined ? undefined : careRevenue + income;
  return {
    otherRevenue: income,
    revenue,
    revenuePerVisit: revenue === undefined ? undefined : ratio(revenue, visits),
    costs:
      costs.length === 0
        ? undefined
        : {
            fixedCosts: fixed,
            variableCosts: variable,
            variableCostPerVisit: ratio(variable, visits),
            profit: revenue === undefined ? undefined : revenue - fixed - variable,
            breakEven: breakEvenFigures(fixed, revenue, variable, seats),
          },
  };
}
