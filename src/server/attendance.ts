// What 今日の出席 may call.
import { createAttendance } from '../actions/attendance/createAttendance.ts';
import { listDay } from '../actions/attendance/list.ts';
import { setMakeupDay } from '../actions/attendance/makeup.ts';
import { type Marked, markAttendance } from '../actions/attendance/mark.ts';
import {
  checkMonth,
  type DayRequest,
  type MakeupRequest,
  type MarkRequest,
  type MonthRequest,
  type Receipt,
} from '../actions/attendance/request.ts';
import { undoMark } from '../actions/attendance/undo.ts';
import { openBook } from '../host/book.ts';
import { openNotes } from '../host/notes.ts';

export const attendance = {
  listDay: (request: DayRequest) => listDay(openBook(), request),

  /** Asked again with the same `id`, it answers the same and writes nothing. */
  markAttendance: (request: MarkRequest): Marked => markAttendance(openBook(), openNotes(), request),

  /** Takes the receipt that `markAttendance` answered. */
  undoMark: (receipt: Receipt) => undoMark(openBook(), receipt),

  setMakeupDay: (request: MakeupRequest) => setMakeupDay(openBook(), request),

  makeAttendance: (request: MonthRequest) => createAttendance(openBook(), checkMonth(request).month),
};
