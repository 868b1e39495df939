// Marks counted: visits, planned visits and absences, and the rates that follow from them.

import { ratio } from '../../basics/ratio.ts';
import type { AttendanceDay } from './attendance.ts';
import type { Mark } from './marks.ts';

export interface Tally {
  /** 延べ利用者数: attended, make-up and extra, visits. */
  readonly visits: number;
  /** 予定延べ数: attended as planned, absent, hospital, short stay and 予, visits. */
  readonly planned: number;
  /** 欠 only. */
  readonly absences: number;
  readonly hospital: number;
  readonly shortStay: number;
  readonly makeup: number;
  readonly extra: number;
  /** 0-1; undefined where nobody was expected. */
  readonly absenceRate: number | undefined;
  /** The same without hospital and short stays. */
  readonly absenceRateExcludingStays: number | undefined;
}

export function tally(entries: readonly AttendanceDay[]): Tally {
  const count: Record<Mark, number> = {
    attended: 0,
    makeup: 0,
    extra: 0,
    absent: 0,
    hospital: 0,
    shortStay: 0,
    planned: 0,
    off: 0,
  };
  for (const { mark } of entries) count[mark] += 1;
  const missed = count.absent + count.hospital + count.shortStay;
  return {
    visits: count.attended + count.makeup + count.extra,
    planned: count.attended + missed + count.planned,
    absences: count.absent,
    hospital: count.hospital,
    shortStay: count.shortStay,
    makeup: count.makeup,
    extra: count.extra,
    absenceRate: ratio(missed, missed + count.attended),
    absenceRateExcludingStays: ratio(count.absent, count.absent + count.attended),
  };
}
