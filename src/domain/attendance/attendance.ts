// Marks as typed -> who came when, and every mark that asks for a second look.

import type { IsoDate } from '../../basics/isoDate.ts';
import { type Client, inForce } from '../dayService/dayService.ts';
import type { Question } from '../question.ts';
import { isAttended, type Mark, readMark } from './marks.ts';
import type { OwnedRow } from './rowOwners.ts';

/** One understood mark. */
export interface AttendanceDay {
  readonly clientId: string;
  readonly client: Client | undefined;
  readonly unit: string;
  readonly date: IsoDate;
  readonly mark: Mark;
  readonly cell: string;
}

export interface Attendance {
  /** Marks up to `as of`. */
  readonly entries: readonly AttendanceDay[];
  /** 予 on later days: they feed the projection and no figure. */
  readonly plannedLater: readonly AttendanceDay[];
  readonly questions: readonly Question[];
}

/** What is odd about a mark that counts. */
function doubt({ client, mark, date }: AttendanceDay): Question['kind'] | undefined {
  if (mark === 'planned') return 'unenteredMark';
  return client && mark !== 'off' && !inForce(client, date) ? 'outsideContract' : undefined;
}

/** Of two rows of one client in one 単位 the first mark of a day counts: nobody is in one place twice. */
export function takeAttendance(tab: string, rows: readonly OwnedRow[], asOf: IsoDate): Attendance {
  const entries: AttendanceDay[] = [];
  const plannedLater: AttendanceDay[] = [];
  const questions: Question[] = [];
  const taken = new Set<string>();

  for (const { clientId, client, unit, name, days } of rows) {
    for (const { date, cell, text } of days) {
      if (text === '') continue;
      const ask = (kind: Question['kind']) => questions.push({ kind, tab, cell, given: text, date, name });
      const mark = readMark(text);
      const place = `${clientId} ${unit} ${date}`;
      if (!mark) ask('unknownMark');
      if (!mark || taken.has(place)) continue;
      taken.add(place);
      const entry: AttendanceDay = { clientId, client, unit, date, mark, cell };
      if (date <= asOf) {
        entries.push(entry);
        const kind = doubt(entry);
        if (kind) ask(kind);
      } else if (mark === 'planned') plannedLater.push(entry);
      else if (isAttended(mark)) ask('futureAttendance');
    }
  }
  return { entries, plannedLater, questions };
}
