// How many stay away on a usual day of each weekday, from what earlier reports left in 月次データ.

import { groupBy } from '../../basics/groupBy.ts';
import {
  addMonths,
  type IsoDate,
  type IsoMonth,
  monthOf,
  WEEKDAYS,
  weekdayOf,
} from '../../basics/isoDate.ts';
import { ratio } from '../../basics/ratio.ts';
import type { PastMonths } from '../month/pastMonths.ts';

const MONTHS = 3;

export interface UsualAbsences {
  /** 欠 an operating day, Monday first; undefined where no such day is known. */
  readonly byWeekday: readonly (number | undefined)[];
  /** How many of the last three months are known. */
  readonly months: number;
}

/** The three months before `month`, latest first; for a month to come those up to today's, which is under way. */
export function usualMonths(month: IsoMonth, today: IsoDate): IsoMonth[] {
  const next = addMonths(monthOf(today), 1);
  const until = month < next ? month : next;
  return Array.from({ length: MONTHS }, (_, back) => addMonths(until, -1 - back));
}

export function usualAbsences(past: PastMonths, month: IsoMonth, today: IsoDate): UsualAbsences {
  const known = usualMonths(month, today)
    .map((each) => past.get(each)?.of('日', 'absences') ?? new Map<string, number>())
    .filter((days) => days.size > 0);
  const daysOf = groupBy(
    known.flatMap((days) => [...days]),
    ([date]) => weekdayOf(date),
  );
  const byWeekday = WEEKDAYS.map((weekday) => {
    const days = daysOf.get(weekday) ?? [];
    return ratio(
      days.reduce((sum, [, absences]) => sum + absences, 0),
      days.length,
    );
  });
  return { byWeekday, months: known.length };
}
