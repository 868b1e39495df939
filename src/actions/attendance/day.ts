// Reads what a day's attendance rests on, and says who is to be seen on it.

import { addDays, type IsoDate, monthOf } from '../../basics/isoDate.ts';
import { normalize } from '../../basics/text.ts';
import { type DayPerson, dayPeople } from '../../domain/attendance/day/dayPeople.ts';
import { WITHIN_DAYS } from '../../domain/attendance/day/makeupDays.ts';
import { type OwnedRow, withOwners } from '../../domain/attendance/rowOwners.ts';
import type { AttendanceSheet } from '../../domain/attendance/sheet.ts';
import type { Calendar } from '../../domain/dayService/calendar.ts';
import type { Question } from '../../domain/question.ts';
import { actions as common, questions as wordings } from '../../messages/words.ts';
import { ABSENCES } from '../../tabs/attendance/absences.ts';
import { attendanceMonth, attendanceTab, readAttendance } from '../../tabs/attendance/attendance.ts';
import { ATTENDANCE_LOG, readAttendanceLog } from '../../tabs/attendance/attendanceLog.ts';
import { UNITS } from '../../tabs/dayService/units.ts';
import type { Grid } from '../../tabs/kit/grid.ts';
import { type Row, readTable, type Table } from '../../tabs/kit/table.ts';
import type { Book } from '../kit/book.ts';
import { gridsByTab } from '../kit/grids.ts';
import { DAY_SERVICE_TABS, holidayQuestions, readDayService } from '../kit/readDayService.ts';
import { Refusal } from '../kit/refusal.ts';

type AbsenceRow = Row<typeof ABSENCES>;

export interface ReadDay {
  readonly date: IsoDate;
  readonly today: IsoDate;
  readonly grids: readonly Grid[];
  /** The tab of the month; as it would be named where there is none. */
  readonly tab: string;
  /** Why nothing can be marked: no tab, or the month is kept in 出席ログ. */
  readonly lacking: '' | 'tab' | 'log';
  readonly sheet: AttendanceSheet | undefined;
  /** Its rows, with the cell of that day alone. */
  readonly rows: readonly OwnedRow[];
  readonly calendar: Calendar;
  readonly people: readonly DayPerson[];
  readonly peopleOn: (date: IsoDate) => readonly DayPerson[];
  readonly absences: Table<typeof ABSENCES> | undefined;
  /** The row of 欠席記録 on that day. */
  readonly absenceOf: (person: Pick<DayPerson, 'clientId' | 'name'>) => AbsenceRow | undefined;
  readonly questions: readonly Question[];
}

const BASIS = [...DAY_SERVICE_TABS, ABSENCES.tab];

/** One batch read; 出席ログ, which may be long, only for a month without a tab. */
export function readDay(book: Book, date: IsoDate, today: IsoDate): ReadDay {
  const tabNames = book.tabNames();
  const months = new Set([monthOf(date), monthOf(addDays(date, WITHIN_DAYS))]);
  const matrices = tabNames.filter((name) => months.has(attendanceMonth(name) ?? ''));
  const log = matrices.some((name) => attendanceMonth(name) === monthOf(date)) ? [] : [ATTENDANCE_LOG.tab];
  return attendanceDayOf(book.read([...BASIS, ...matrices, ...log]), date, today);
}

const isNoteOf =
  (person: Pick<DayPerson, 'clientId' | 'name'>) =>
  ({ cells: { 利用者ID: id, 氏名: name = '' } }: AbsenceRow): boolean =>
    id === undefined ? normalize(name) === normalize(person.name) : id === person.clientId;

export function attendanceDayOf(grids: readonly Grid[], date: IsoDate, today: IsoDate): ReadDay {
  const byTab = gridsByTab(grids);
  const dayService = readDayService(byTab);
  const { calendar } = dayService;
  const clients = dayService.clients.rows;
  for (const { kind, ...missing } of [...dayService.units.questions, ...dayService.clients.questions])
    if (kind === 'missingHeader') throw new Refusal(wordings.missingHeader(missing));
  if (dayService.units.rows.length === 0) throw new Refusal(common.noRows({ tab: UNITS.tab }));

  // Of two tabs for one month the left one counts, as in the report.
  const sheets = new Map(
    [...grids].reverse().flatMap((grid) => {
      const month = attendanceMonth(grid.tab);
      if (month === undefined) return [];
      const sheet = readAttendance(grid, month);
      return [[month, { sheet, owned: withOwners(sheet, clients, calendar) }] as const];
    }),
  );
  const own = sheets.get(monthOf(date));
  const log = byTab.get(ATTENDANCE_LOG.tab);
  const inLog = !own && log !== undefined && readAttendanceLog(log).months.has(monthOf(date));

  const absenceGrid = byTab.get(ABSENCES.tab);
  const absences = absenceGrid && readTable(ABSENCES, absenceGrid);
  const notes = absences?.rows ?? [];
  const promisedOn = (on: IsoDate) => {
    const due = notes.filter(({ cells }) => cells.振替日 === on);
    return new Set(
      clients.filter((client) => due.some(isNoteOf({ ...client, clientId: client.id }))).map(({ id }) => id),
    );
  };
  const known = new Map<IsoDate, DayPerson[]>();
  const peopleOn = (on: IsoDate): DayPerson[] => {
    const rows = sheets.get(monthOf(on))?.owned.rows ?? [];
    const people =
      known.get(on) ?? dayPeople({ date: on, rows, clients, calendar, promised: promisedOn(on) });
    known.set(on, people);
    return people;
  };

  return {
    date,
    today,
    grids,
    tab: own?.sheet.tab ?? attendanceTab(monthOf(date)),
    lacking: own ? '' : inLog ? 'log' : 'tab',
    sheet: own?.sheet,
    rows: (own?.owned.rows ?? []).map((row) => ({
      ...row,
      days: row.days.filter((cell) => cell.date === date),
    })),
    calendar,
    people: peopleOn(date),
    peopleOn,
    absences,
    absenceOf: (person) => notes.filter(({ cells }) => cells.日付 === date).find(isNoteOf(person)),
    questions: [
      ...(own?.sheet.questions ?? []),
      ...(own?.owned.questions ?? []),
      ...dayService.units.questions,
      ...dayService.closures.questions,
      ...holidayQuestions(dayService),
      ...dayService.clients.questions,
    ],
  };
}
