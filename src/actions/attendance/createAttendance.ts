// 出席簿を作る: makes a month's attendance tab from the contracts, or brings the 予 of one that stands up to date.

import { parseMonthFrom } from '../../basics/dateText.ts';
import { isHoliday } from '../../basics/holidays.ts';
import { addMonths, type IsoDate, type IsoMonth, monthOf } from '../../basics/isoDate.ts';
import { signsOf } from '../../domain/attendance/marks.ts';
import { changesTo, contractUnclear, type LeftAlone, type PlannedRow } from '../../domain/attendance/plan.ts';
import { withOwners } from '../../domain/attendance/rowOwners.ts';
import { attendanceTab as tabWords } from '../../messages/ja/attendance/tab.ts';
import { actions as common, makeAttendance as words } from '../../messages/words.ts';
import { attendanceTab, dayHeader, rowTotal } from '../../report/attendance/attendanceTab.ts';
import {
  attendanceMonth,
  attendanceTab as attendanceName,
  MATRIX,
  readAttendance,
} from '../../tabs/attendance/attendance.ts';
import { ATTENDANCE_LOG, marksIn, readAttendanceLog } from '../../tabs/attendance/attendanceLog.ts';
import { attendanceRowBlocks } from '../../tabs/attendance/attendanceRows.ts';
import type { Grid } from '../../tabs/kit/grid.ts';
import { type Ask, askAgain } from '../kit/askAgain.ts';
import type { Book } from '../kit/book.ts';
import { DAY_SERVICE_TABS } from '../kit/readDayService.ts';
import { Refusal } from '../kit/refusal.ts';
import { make, type Plan } from '../kit/remake.ts';
import { type AttendancePlan, attendancePlan } from './source.ts';

export interface CreatedAttendance {
  readonly tab: string;
  readonly line: string;
  /** What a person typed that the plan would have otherwise; '' where there is nothing of the kind. */
  readonly notice: string;
}

export const [PLANNED = ''] = signsOf((mark) => mark === 'planned');

export type MarkOn = (date: IsoDate, row: number) => string;

const marked =
  (markOn: MarkOn) =>
  ({ client: { id, name }, unit, days }: PlannedRow, row: number) => ({
    id,
    name,
    unit,
    marks: new Map([...days].map((date): [IsoDate, string] => [date, markOn(date, row)])),
  });

/** The tab of a month that has none yet; `markOn` says how a planned day is marked. */
export function newAttendance(
  { calendar, rows }: AttendancePlan,
  month: IsoMonth,
  markOn: MarkOn = () => PLANNED,
) {
  const { unitNames, operates } = calendar;
  return attendanceTab({
    name: attendanceName(month),
    month,
    headers: Object.keys(MATRIX.columns),
    rows: rows.map(marked(markOn)),
    kinds: { isHoliday, isClosed: (date) => !unitNames.some((unit) => operates(unit, date)) },
  });
}

/** No notice is longer than a screen. */
const SHOWN = 15;

function noticeOf(attendance: string, found: readonly LeftAlone[]): string {
  if (found.length === 0) return '';
  const rest = found.length - SHOWN;
  return [
    words.leftHeading(found.length),
    ...found.slice(0, SHOWN).map(({ why, tab = attendance, ...left }) => words.left[why]({ tab, ...left })),
    ...(rest > 0 ? [words.more(rest)] : []),
  ].join('\n');
}

/** The tab of the latest month before. */
function tabBefore(tabNames: readonly string[], month: IsoMonth): { after?: string } {
  const earlier = tabNames
    .map((name) => ({ name, of: attendanceMonth(name) ?? month }))
    .filter(({ of }) => of < month)
    .sort((a, b) => (a.of < b.of ? -1 : 1));
  const last = earlier[earlier.length - 1];
  return last ? { after: last.name } : {};
}

type Planned = Plan<CreatedAttendance>;

function newTab(plan: AttendancePlan, month: IsoMonth, tabNames: readonly string[], today: IsoDate): Planned {
  const tab = attendanceName(month);
  const { rows, unclear } = plan;
  const planned = rows.reduce((sum, { days }) => sum + days.size, 0);
  const doubtful = rows.filter(({ client }) => unclear.has(client.id)).map(contractUnclear);
  return {
    draws: [{ ...newAttendance(plan, month), ...tabBefore(tabNames, month) }],
    show: tab,
    ...(monthOf(today) === month ? { cell: dayHeader(today) } : {}),
    answer: { tab, line: words.made({ tab, rows: rows.length, planned }), notice: noticeOf(tab, doubtful) },
  };
}

function update(plan: AttendancePlan, month: IsoMonth, grid: Grid, today: IsoDate): Planned {
  const { tab } = grid;
  const sheet = readAttendance(grid, month);
  if (sheet.dayHeaders.size === 0) throw new Refusal(words.noDates({ tab }));
  const { rows } = withOwners(sheet, plan.clients, plan.calendar);
  const { put, clear, add, leftAlone } = changesTo(rows, plan.rows, plan.unclear);
  const total = { header: tabWords.total, formula: rowTotal };
  const counts = { tab, put: put.length, clear: clear.length, add: add.length };
  const header = sheet.dayHeaders.get(today);
  const changed = counts.put + counts.clear + counts.add > 0;
  return {
    fills: [
      { tab, cells: put, value: PLANNED },
      { tab, cells: clear, value: '' },
    ],
    blocks: attendanceRowBlocks(grid, month, add.map(marked(() => PLANNED)), total),
    show: tab,
    ...(header === undefined ? {} : { cell: header }),
    answer: {
      tab,
      line: changed ? words.updated(counts) : words.unchanged({ tab }),
      notice: noticeOf(tab, leftAlone),
    },
  };
}

const standingTab = (tabNames: readonly string[], month: IsoMonth): string | undefined =>
  tabNames.find((name) => attendanceMonth(name) === month);

export function createAttendance(book: Book, monthText: string): CreatedAttendance {
  const month = parseMonthFrom(monthText, book.today());
  if (!month) throw new Refusal(common.badMonth({ given: monthText }));
  return make(book, {
    reads: (tabNames) => [...DAY_SERVICE_TABS, marksIn(month), standingTab(tabNames, month) ?? []].flat(),
    plan: ({ tabNames, grids }) => {
      const plan = attendancePlan(grids, month);
      const grid = grids.get(standingTab(tabNames, month) ?? '');
      const log = grids.get(ATTENDANCE_LOG.tab);
      if (!grid && log && readAttendanceLog(log).months.has(month)) {
        throw new Refusal(words.logHasMonth({ tab: log.tab, month }));
      }
      const today = book.today();
      return grid ? update(plan, month, grid, today) : newTab(plan, month, tabNames, today);
    },
  });
}

/** Whether the month's tab is there and somebody stands on it: はじめる makes it without any client. */
function isBegun(book: Book, month: IsoMonth): boolean {
  const tab = standingTab(book.tabNames(), month);
  const [grid] = tab === undefined ? [] : book.read([tab]);
  return grid !== undefined && readAttendance(grid, month).rows.length > 0;
}

/** Offers next month, or this one where nobody stands on its tab yet. */
export function askAttendance(book: Book, ask: Ask): CreatedAttendance | undefined {
  const now = monthOf(book.today());
  const usual = isBegun(book, now) ? addMonths(now, 1) : now;
  const { title, message } = words.ask;
  return askAgain(ask, { title, message: message(usual), usual }, (month) => createAttendance(book, month));
}
