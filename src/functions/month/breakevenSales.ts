// BREAKEVEN_SALES: the sales that cover the costs.
import { breakEvenSales } from '../../domain/month/breakEven.ts';
import { yen } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { reached } from './reached.ts';

export const BREAKEVEN_SALES = define(
  [yen('fixedCosts'), yen('sales'), yen('variableCosts')],
  (fixed, sales, variable) => reached(breakEvenSales(fixed, sales, variable), 'variableCosts'),
);
