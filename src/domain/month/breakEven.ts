// 損益分岐点: how many visits, and what sales, cover the fixed costs.

/** A contribution of zero or less can never cover them: then there is no number to show. */
export type BreakEven =
  | { readonly reachable: true; readonly value: number }
  | { readonly reachable: false; readonly contribution: number };

/** Visits a month, not rounded. Contribution is yen per visit. */
export function breakEvenVisits(
  fixedCosts: number,
  revenuePerVisit: number,
  variableCostPerVisit: number,
): BreakEven {
  return cover(fixedCosts, revenuePerVisit - variableCostPerVisit);
}

/** Sales a month in yen, not rounded: fixed costs / (1 - variable costs / sales). Contribution is in yen. */
export function breakEvenSales(fixedCosts: number, sales: number, variableCosts: number): BreakEven {
  const contribution = sales - variableCosts;
  return contribution > 0
    ? { reachable: true, value: (fixedCosts * sales) / contribution }
    : { reachable: false, contribution };
}

/** 安全余裕率: the share of the visits that could be lost before a loss; undefined without visits. */
export const marginOfSafety = (visits: number, breakEvenVisits: number): number | undefined =>
  visits > 0 ? (visits - breakEvenVisits) / visits : undefined;

function cover(fixedCosts: number, contribution: number): BreakEven {
  return contribution > 0
    ? { reachable: true, value: fixedCosts / contribution }
    : { reachable: false, contribution };
}
