// BREAKEVEN_OCCUPANCY: the occupancy that covers the costs.
import { breakEvenVisits } from '../../domain/month/breakEven.ts';
import { number, yen } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { reached } from './reached.ts';

export const BREAKEVEN_OCCUPANCY = define(
  [
    yen('fixedCosts'),
    yen('revenuePerVisit'),
    yen('variableCostPerVisit'),
    number('capacity', { above: 0 }),
    number('days', { above: 0 }),
  ],
  (fixed, revenue, variable, capacity, days) =>
    reached(breakEvenVisits(fixed, revenue, variable), 'variableCostPerVisit') / (capacity * days),
);
