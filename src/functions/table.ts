// All custom functions: stubs, help, argument checks and the reference page come from this table.
import { OCCUPANCY, VISITS } from './attendance.ts';
import { ADDON_LIST, ADDON_UNITS, BASE_UNITS, TREATMENT_RATE, UNIT_PRICE } from './fees.ts';
import type { CustomFunction } from './kit/define.ts';
import { BREAKEVEN, BREAKEVEN_OCCUPANCY, BREAKEVEN_SALES } from './month.ts';

export const customFunctions = {
  OCCUPANCY,
  VISITS,
  BREAKEVEN,
  BREAKEVEN_SALES,
  BREAKEVEN_OCCUPANCY,
  ADDON_UNITS,
  ADDON_LIST,
  BASE_UNITS,
  UNIT_PRICE,
  TREATMENT_RATE,
} satisfies Readonly<Record<string, CustomFunction>>;

export type FunctionName = keyof typeof customFunctions;
