// Every custom function, by name.
import { VISITS } from './attendance/visits.ts';
import { ADDON_LIST } from './fees/addonList.ts';
import { ADDON_UNITS } from './fees/addonUnits.ts';
import { BASE_UNITS } from './fees/baseUnits.ts';
import { TREATMENT_RATE } from './fees/treatmentRate.ts';
import { UNIT_PRICE } from './fees/unitPrice.ts';
import { BREAKEVEN } from './month/breakeven.ts';
import { BREAKEVEN_OCCUPANCY } from './month/breakevenOccupancy.ts';
import { BREAKEVEN_SALES } from './month/breakevenSales.ts';
import { OCCUPANCY } from './month/occupancy.ts';

export const customFunctions = {
  VISITS,
  ADDON_LIST,
  ADDON_UNITS,
  BASE_UNITS,
  TREATMENT_RATE,
  UNIT_PRICE,
  BREAKEVEN,
  BREAKEVEN_OCCUPANCY,
  BREAKEVEN_SALES,
  OCCUPANCY,
};

export type FunctionName = keyof typeof customFunctions;
export type ArgumentOf<Name extends FunctionName> = (typeof customFunctions)[Name]['args'][number]['name'];
