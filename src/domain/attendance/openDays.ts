// The days that count as operating: by the calendar, or because somebody came all the same.

import type { IsoDate } from '../../basics/isoDate.ts';
import type { Calendar } from '../dayService/calendar.ts';
import type { Question } from '../question.ts';
import type { AttendanceDay } from './attendance.ts';
import { isAttended } from './marks.ts';

/** A 単位 operating on a day. */
export interface OpenDay {
  readonly date: IsoDate;
  readonly unit: string;
  /** 定員 on that day, people. */
  readonly capacity: number;
}

/** A closed day with attendance counts as operating and is a question. */
export function openDays(
  tab: string,
  dates: readonly IsoDate[],
  calendar: Calendar,
  entries: readonly AttendanceDay[],
): { days: OpenDay[]; questions: Question[] } {
  const visits = new Map<string, AttendanceDay>();
  for (const entry of entries) {
    const key = `${entry.date} ${entry.unit}`;
    if (isAttended(entry.mark) && !visits.has(key)) visits.set(key, entry);
  }
  const days: OpenDay[] = [];
  const questions: Question[] = [];
  for (const date of dates) {
    for (const unit of calendar.unitNames) {
      const visit = visits.get(`${date} ${unit}`);
      const planned = calendar.operates(unit, date);
      if (!planned && !visit) continue;
      days.push({ date, unit, capacity: calendar.capacityOn(unit, date) });
      if (!planned && visit) questions.push({ kind: 'closedDayAttendance', tab, cell: visit.cell, date });
    }
  }
  return { days, questions };
}
