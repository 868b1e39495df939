// UNIT_PRICE: yen per unit in a region.
import { findRegion } from '../../domain/fees/choices.ts';
import { UNIT_PRICE_HISTORY } from '../../rules/fees/unitPrices.ts';
import { valueOn } from '../../rules/kit/schedule.ts';
import { choice, date } from '../kit/argument.ts';
import { define } from '../kit/define.ts';
import { inForce } from './inForce.ts';

export const UNIT_PRICE = define([choice('region', findRegion), date], (region, day) => {
  return inForce(valueOn(UNIT_PRICE_HISTORY[region], day), region, day) / 100;
});
