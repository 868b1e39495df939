// サンプルで試す: fills a workbook that has none of our tabs with a small invented day service.
import { addMonths, type IsoDate, monthOf } from '../domain/isoDate.ts';
import { signsOf } from '../domain/marks.ts';
import { setUp as words } from '../messages/ja/setUp.ts';
import { attendanceMonth } from '../tabs/attendance.ts';
import { ATTENDANCE_LOG } from '../tabs/attendanceLog.ts';
import { INPUT_TABS } from '../tabs/blueprint.ts';
import { CLIENTS } from '../tabs/clients.ts';
import { SETTINGS } from '../tabs/settings.ts';
import { attendancePlan } from './attendanceSource.ts';
import type { Book } from './book.ts';
import { newAttendance, PLANNED } from './createAttendance.ts';
import { Refusal } from './refusal.ts';
import { sampleRows } from './sampleRows.ts';
import { gridOf, newTab } from './setUpTabs.ts';

const MONTHS_BACK = [2, 1, 0];
const [CAME = ''] = signsOf((mark) => mark === 'attended');
const [ABSENT = ''] = signsOf((mark) => mark === 'absent');

/** Past days are marked, one in fifteen as absent; from today on they are planned. */
const markBefore = (today: IsoDate) => (date: IsoDate, row: number) => {
  if (date >= today) return PLANNED;
  const day = Number(date.slice(8)) + Number(date.slice(5, 7));
  return (row * 7 + day * 4) % 15 === 0 ? ABSENT : CAME;
};

const isOurs = (name: string) =>
  name === ATTENDANCE_LOG.tab ||
  attendanceMonth(name) !== undefined ||
  INPUT_TABS.some(({ tab }) => tab === name);

function fill(book: Book): string {
  const ours = book.tabNames().find(isOurs);
  if (ours !== undefined) throw new Refusal(words.notEmpty({ tab: ours }));
  const today = book.today();
  const rows = sampleRows(today);
  const rowsOf = (schema: (typeof INPUT_TABS)[number]) => rows.get(schema) ?? [];
  const grids = new Map(INPUT_TABS.map((schema) => [schema.tab, gridOf(schema, rowsOf(schema))]));
  const months = MONTHS_BACK.map((back) => addMonths(monthOf(today), -back));
  const attendance = months.map((month) =>
    newAttendance(attendancePlan(grids, month), month, markBefore(today)),
  );
  for (const schema of INPUT_TABS) {
    book.draw(newTab(schema, rowsOf(schema), today));
    if (schema === CLIENTS) for (const model of attendance) book.draw(model);
  }
  book.show(SETTINGS.tab);
  return words.sampleDone;
}

export const fillSample = (book: Book): string => book.locked(() => fill(book));
