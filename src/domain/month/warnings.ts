// What the law may object to: more users than seats, and the size class that next year's fees would follow.

import type { IsoMonth } from '../../basics/isoDate.ts';
import { roundUp } from '../../basics/rounding.ts';
import { QUARTERS_OF_A_VISIT } from '../../rules/fees/sizeClass.ts';
import type { CareRevenue } from '../fees/revenue.ts';
import type { MonthFigures } from './monthFigures.ts';
import { fiscalYearTo, type PastMonths } from './pastMonths.ts';

/** 定員超過: the mean of the day's users, rounded up, above the mean 定員. */
export interface OverCapacity {
  readonly meanUsers: number;
  readonly capacity: number;
}

export function overCapacity({ days }: MonthFigures): OverCapacity | undefined {
  if (days.length === 0) return undefined;
  const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((total, day) => total + of(day), 0);
  const meanUsers = roundUp(sum(({ visits }) => visits) / days.length);
  const capacity = sum(({ capacity: seats }) => seats) / days.length;
  return meanUsers > capacity ? { meanUsers, capacity } : undefined;
}

export interface SizeForecast {
  /** Mean weighted visits a month, April to February. */
  readonly mean: number;
  /** Months that count, this one included. */
  readonly months: readonly IsoMonth[];
}

/** Earlier months are weighted like this one: 月次データ does not keep the bands. March belongs to no forecast. */
export function sizeForecast(
  month: IsoMonth,
  figures: MonthFigures,
  care: CareRevenue | undefined,
  past: PastMonths,
): SizeForecast | undefined {
  const bands = [...(care?.clients.values() ?? [])].flatMap(({ input }) =>
    input.visits.map(({ band }) => band),
  );
  if (bands.length === 0) return undefined;
  const weight = bands.reduce((sum, band) => sum + QUARTERS_OF_A_VISIT[band], 0) / 4 / bands.length;
  const counted = fiscalYearTo(month)
    .filter((each) => !each.endsWith('-03'))
    .flatMap((each) => {
      const visits = each === month ? figures.total.visits : past.get(each)?.overall('visits');
      return visits === undefined ? [] : [{ month: each, visits }];
    });
  if (counted.length === 0) return undefined;
  const visits = counted.reduce((sum, each) => sum + each.visits, 0);
  return { mean: (visits / counted.length) * weight, months: counted.map((each) => each.month) };
}
