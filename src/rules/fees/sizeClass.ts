// 事業所規模: how visits are weighted by hours, and the monthly means that part the classes.

import type { Reference } from '../kit/schedule.ts';
import { type Size, TIME_BANDS, type TimeBand } from './baseUnits.ts';

export const SIZE_CLASS_REFERENCE: Reference = {
  notice: '厚生労働大臣が定める施設基準',
  number: '平成27年厚生労働省告示第96号',
  checkedOn: '2026-11-21',
};

/** How months are counted: 老企第36号 第2の7(6). */
export const SIZE_COUNT_REFERENCE: Reference = {
  notice: '指定居宅サービスに要する費用の額の算定に関する基準の制定に伴う実施上の留意事項について',
  number: '平成12年老企第36号',
  item: '第2の7(6)',
  checkedOn: '2026-12-01',
};

/** When a change of 定員 counts: only one of the day on which the fiscal year changes. */
export const SIZE_CHANGE_REFERENCE: Reference = {
  notice: '介護療養型老人保健施設に係る介護報酬改定等に関するQ&A',
  number: '平成20年4月21日事務連絡',
  item: '問24',
  checkedOn: '2026-12-01',
};

/** The hours of a visit as the count of the size knows them. */
export const HOURS = ['under5h', '5to7h', '7hOrMore'] as const;
export type Hours = (typeof HOURS)[number];

/** How much a visit counts, in quarters. */
export const QUARTERS_OF_A_VISIT: Readonly<Record<Hours, number>> = { under5h: 2, '5to7h': 3, '7hOrMore': 4 };

export const hoursOfBand = (band: TimeBand): Hours => {
  const from = Number(band[0]);
  if (from < 5) return 'under5h';
  return from < 7 ? '5to7h' : '7hOrMore';
};

/** Services that take half a day at most, so that two of them can follow each other. */
export const HALF_DAY_BANDS: readonly TimeBand[] = TIME_BANDS.filter(
  (band) => hoursOfBand(band) === 'under5h',
);

/** A month open every day counts six sevenths. */
export const EVERY_DAY_SEVENTHS = 6;
export const WEEK_DAYS = 7;

/** Days on which a place may be closed and still be open every day: 12-29 to 01-03. */
export const isNewYear = (date: string): boolean => date.slice(5) >= '12-29' || date.slice(5) <= '01-03';

/** Below so many months of record, or with 定員 changed by so many per mille, 定員 decides. */
export const CAPACITY_RULE = { monthsNeeded: 6, changePerMille: 250, perMilleOfCapacity: 900 } as const;

/** Up to 750 weighted visits a month 通常規模型, up to 900 大規模型(Ⅰ), above that 大規模型(Ⅱ). */
export const SIZE_CLASS_LIMITS = { usual: 750, large: 900 } as const;

export function sizeOfMean(mean: number): Size {
  if (mean <= SIZE_CLASS_LIMITS.usual) return '通常規模型';
  return mean <= SIZE_CLASS_LIMITS.large ? '大規模型(Ⅰ)' : '大規模型(Ⅱ)';
}
