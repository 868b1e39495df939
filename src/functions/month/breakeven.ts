// BREAKEVEN: the visits that cover the costs.
import { breakEvenVisits } from '../../domain/month/breakEven.ts';
import { yen } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { reached } from './reached.ts';

export const BREAKEVEN = define(
  [yen('fixedCosts'), yen('revenuePerVisit'), yen('variableCostPerVisit')],
  (fixed, revenue, variable) => reached(breakEvenVisits(fixed, revenue, variable), 'variableCostPerVisit'),
);
