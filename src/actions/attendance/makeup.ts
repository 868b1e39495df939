// Writes the day on which somebody comes instead: 振替日 of 欠席記録, and no mark.

import { makeupDays } from '../../domain/attendance/day/makeupDays.ts';
import { attendanceDay as words } from '../../messages/words.ts';
import { ABSENCES } from '../../tabs/attendance/absences.ts';
import { rowBlocks } from '../../tabs/kit/rowBlocks.ts';
import type { Book } from '../kit/book.ts';
import { edited, write } from '../kit/edits.ts';
import { Refusal } from '../kit/refusal.ts';
import { attendanceDayOf, readDay } from './day.ts';
import { personOf } from './person.ts';
import { checkMakeup } from './request.ts';
import { type Day, viewOf } from './view.ts';

export function setMakeupDay(book: Book, given: unknown): { readonly day: Day } {
  const { date, makeup, expected, ...who } = checkMakeup(given);
  const today = book.today();
  return book.locked(() => {
    const day = readDay(book, date, today);
    const { absences } = day;
    const person = personOf(day, who);
    const found = day.absenceOf(person);
    const { tab } = absences ?? ABSENCES;
    const { name } = person;
    if (!absences || !found) throw new Refusal(words.noAbsence({ tab, name }));
    if (!('振替日' in absences.columns)) throw new Refusal(words.noColumn({ tab, header: '振替日' }));
    const now = found.cells.振替日 ?? null;
    if (now === makeup) return { day: viewOf(day) };
    if (now !== expected) throw new Refusal(words.makeupChanged({ name, now: now ?? '' }));
    if (makeup !== null && !makeupDays({ ...day, ...who }).includes(makeup))
      throw new Refusal(words.noSeat({ date: makeup }));

    const edits = { fills: [], blocks: rowBlocks(absences, found.row, { 振替日: makeup ?? undefined }) };
    const after = viewOf(attendanceDayOf(edited(day.grids, edits), date, today));
    write(book, edits);
    return { day: after };
  });
}
