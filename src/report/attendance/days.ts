// How a day looks on the attendance tab: open, a weekend, or closed.
import { type IsoDate, type Weekday, weekdayOf } from '../../basics/isoDate.ts';
import { attendanceTab as words } from '../../messages/ja/attendance/tab.ts';
import type { StyleName } from '../kit/styles.ts';

export interface DayKinds {
  /** No 単位 operates. */
  readonly isClosed: (date: IsoDate) => boolean;
  readonly isHoliday: (date: IsoDate) => boolean;
}

export type DayKind = 'open' | 'weekend' | 'closed';

export const HEAD_STYLE: Readonly<Record<DayKind, StyleName>> = {
  open: 'dayHead',
  weekend: 'dayHeadWeekend',
  closed: 'dayHeadClosed',
};

export const MARK_STYLE: Readonly<Record<DayKind, StyleName>> = {
  open: 'mark',
  weekend: 'markWeekend',
  closed: 'markClosed',
};

const WEEKEND: readonly Weekday[] = ['土', '日'];
const isWeekend = (date: IsoDate) => WEEKEND.includes(weekdayOf(date));

export function dayKind({ isClosed }: DayKinds, date: IsoDate): DayKind {
  if (isClosed(date)) return 'closed';
  return isWeekend(date) ? 'weekend' : 'open';
}

/** 月, 月祝, 月休: why a weekday is shaded. */
export function dayName({ isClosed, isHoliday }: DayKinds, date: IsoDate): string {
  const weekday = weekdayOf(date);
  if (isHoliday(date)) return weekday + words.holiday;
  return isClosed(date) && !isWeekend(date) ? weekday + words.closed : weekday;
}
