// 事業所規模: how visits are weighted by hours, and the monthly means that part the classes.

import type { Reference } from '../kit/schedule.ts';
import type { TimeBand } from './baseUnits.ts';

export const SIZE_CLASS_REFERENCE: Reference = {
  notice: '厚生労働大臣が定める施設基準',
  number: '平成27年厚生労働省告示第96号',
  checkedOn: '2026-11-21',
};

/** How much a visit counts, in quarters: under 5 hours 1/2, 5 to 7 hours 3/4, 7 hours and more 1. */
export const QUARTERS_OF_A_VISIT: Readonly<Record<TimeBand, number>> = {
  '2-3h': 2,
  '3-4h': 2,
  '4-5h': 2,
  '5-6h': 3,
  '6-7h': 3,
  '7-8h': 4,
  '8-9h': 4,
};

/** Up to 750 weighted visits a month 通常規模型, up to 900 大規模型(Ⅰ), above that 大規模型(Ⅱ). */
export const SIZE_CLASS_LIMITS = { usual: 750, large: 900 } as const;
