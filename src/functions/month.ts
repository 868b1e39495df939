// BREAKEVEN, BREAKEVEN_SALES and BREAKEVEN_OCCUPANCY.
import { type BreakEven, breakEvenSales, breakEvenVisits } from '../domain/month/breakEven.ts';
import { number } from './kit/argument.ts';
import { define } from './kit/define.ts';
import { Fault } from './kit/fault.ts';

const yen = (name: string) => number(name, { min: 0 });
const perVisit = [yen('fixedCosts'), yen('revenuePerVisit'), yen('variableCostPerVisit')] as const;

/** `argument` is the cost that eats the contribution up. */
function reached(result: BreakEven, argument: string): number {
  if (result.reachable) return result.value;
  throw new Fault({ kind: 'noContribution', given: result.contribution }, argument);
}

export const BREAKEVEN = define('BREAKEVEN', perVisit, (fixed, revenue, variable) =>
  reached(breakEvenVisits(fixed, revenue, variable), 'variableCostPerVisit'),
);

export const BREAKEVEN_SALES = define(
  'BREAKEVEN_SALES',
  [yen('fixedCosts'), yen('sales'), yen('variableCosts')],
  (fixed, sales, variable) => reached(breakEvenSales(fixed, sales, variable), 'variableCosts'),
);

export const BREAKEVEN_OCCUPANCY = define(
  'BREAKEVEN_OCCUPANCY',
  [...perVisit, number('capacity', { above: 0 }), number('days', { above: 0 })],
  (fixed, revenue, variable, capacity, days) =>
    reached(breakEvenVisits(fixed, revenue, variable), 'variableCostPerVisit') / (capacity * days),
);
