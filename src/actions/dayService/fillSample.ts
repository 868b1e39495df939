// サンプルで試す: fills a workbook that has none of our tabs with a small invented day service.
import { addMonths, type IsoDate, monthOf } from '../../basics/isoDate.ts';
import { REASONS, reasonNames } from '../../domain/attendance/day/reasons.ts';
import { signsOf } from '../../domain/attendance/marks.ts';
import { makeTabs as words } from '../../messages/words.ts';
import { ABSENCES } from '../../tabs/attendance/absences.ts';
import { attendanceMonth } from '../../tabs/attendance/attendance.ts';
import { ATTENDANCE_LOG } from '../../tabs/attendance/attendanceLog.ts';
import { INPUT_TABS } from '../../tabs/blueprint.ts';
import { CLIENTS } from '../../tabs/dayService/clients.ts';
import { SETTINGS } from '../../tabs/dayService/settings.ts';
import type { WriteCell } from '../../tabs/kit/grid.ts';
import type { Schema } from '../../tabs/kit/table.ts';
import { PHRASES } from '../../tabs/outreach/phrases.ts';
import { type MarkOn, newAttendance, PLANNED } from '../attendance/createAttendance.ts';
import { type AttendancePlan, attendancePlan } from '../attendance/source.ts';
import type { Book } from '../kit/book.ts';
import { gridsByTab } from '../kit/grids.ts';
import { Refusal } from '../kit/refusal.ts';
import { make, type Plan } from '../kit/remake.ts';
import type { Sources } from '../kit/sources.ts';
import { rowOf, sampleRows } from './sampleRows.ts';
import { gridOf, newTab, phraseRows } from './tabs.ts';

const MONTHS_BACK = [2, 1, 0];
const [CAME = ''] = signsOf((mark) => mark === 'attended');
const [ABSENT = ''] = signsOf((mark) => mark === 'absent');
const WHY = reasonNames.filter((reason) => REASONS[reason].sign === ABSENT);

/** Past days are marked, one in fifteen as absent; from today on they are planned. */
const markBefore = (today: IsoDate) => (date: IsoDate, row: number) => {
  if (date >= today) return PLANNED;
  const day = Number(date.slice(8)) + Number(date.slice(5, 7));
  return (row * 7 + day * 4) % 15 === 0 ? ABSENT : CAME;
};

function whyOf(row: number) {
  const reason = WHY[row % WHY.length];
  return reason ? { 区分: REASONS[reason].kind, 理由: reason } : {};
}

/** A row of 欠席記録 for every absence, with the reasons taken in turn. */
const absences = ({ rows }: AttendancePlan, markOn: MarkOn): WriteCell[][] =>
  rows.flatMap(({ client: { id, name }, days }, row) =>
    [...days]
      .filter((date) => markOn(date, row) === ABSENT)
      .map((date) => rowOf(ABSENCES, { 日付: { date }, 利用者ID: id, 氏名: name, ...whyOf(row) })),
  );

const isOurs = (name: string) =>
  name === ATTENDANCE_LOG.tab ||
  attendanceMonth(name) !== undefined ||
  INPUT_TABS.some(({ tab }) => tab === name);

function planOf({ tabNames }: Sources, today: IsoDate): Plan<string> {
  const ours = tabNames.find(isOurs);
  if (ours !== undefined) throw new Refusal(words.notEmpty({ tab: ours }));
  const rows = new Map(sampleRows(today));
  const rowsOf = (schema: Schema) => rows.get(schema) ?? (schema === PHRASES ? phraseRows : []);
  const grids = gridsByTab(INPUT_TABS.map((schema) => gridOf(schema, rowsOf(schema))));
  const markOn = markBefore(today);
  const months = MONTHS_BACK.map((back) => {
    const month = addMonths(monthOf(today), -back);
    return { month, plan: attendancePlan(grids, month) };
  });
  rows.set(
    ABSENCES,
    months.flatMap(({ plan }) => absences(plan, markOn)),
  );
  const attendance = months.map(({ month, plan }) => newAttendance(plan, month, markOn));
  const draws = INPUT_TABS.flatMap((schema) => [
    newTab(schema, rowsOf(schema), today),
    ...(schema === CLIENTS ? attendance : []),
  ]);
  return { draws, show: SETTINGS.tab, answer: words.sampleDone };
}

export function fillSample(book: Book): string {
  const today = book.today();
  return make(book, { reads: () => [], plan: (sources) => planOf(sources, today) });
}
