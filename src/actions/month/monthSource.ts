// Reads every tab a month's report rests on, and refuses where the report would be of no use.

import { type IsoDate, type IsoMonth, lastDay } from '../../basics/isoDate.ts';
import type { AttendanceSheet } from '../../domain/attendance/sheet.ts';
import { USUAL_STREAK } from '../../domain/month/absences.ts';
import type { MonthSource } from '../../domain/month/monthReport.ts';
import type { PastMonths } from '../../domain/month/pastMonths.ts';
import type { Note } from '../../domain/outreach/contacts/giftNotes.ts';
import { USUAL_INTERVAL_DAYS } from '../../domain/outreach/offices/standing.ts';
import type { OutreachSource } from '../../domain/outreach/outreachMonth.ts';
import type { Question } from '../../domain/question.ts';
import { questions as wordings, actions as words } from '../../messages/words.ts';
import { ABSENCES, absenceNote, absencesIn } from '../../tabs/attendance/absences.ts';
import { attendanceMonth, attendanceTab, readAttendance } from '../../tabs/attendance/attendance.ts';
import { ATTENDANCE_LOG, marksIn, readAttendanceLog } from '../../tabs/attendance/attendanceLog.ts';
import { CLIENTS } from '../../tabs/dayService/clients.ts';
import { CLOSURES } from '../../tabs/dayService/closures.ts';
import { COSTS, readCosts } from '../../tabs/dayService/costs.ts';
import { feeSettings, SETTINGS } from '../../tabs/dayService/settings.ts';
import { UNITS } from '../../tabs/dayService/units.ts';
import type { Grid } from '../../tabs/kit/grid.ts';
import type { LongTab } from '../../tabs/kit/longTab.ts';
import { addressOf, readTable, type Schema, type Table } from '../../tabs/kit/table.ts';
import { CONTACTS, contactsIn } from '../../tabs/outreach/contacts.ts';
import { OFFICES } from '../../tabs/outreach/offices.ts';
import { REFERRALS } from '../../tabs/outreach/referrals.ts';
import { needTab } from '../kit/grids.ts';
import { readDayService } from '../kit/readDayService.ts';
import { NotReady, Refusal } from '../kit/refusal.ts';
import { type ContactTable, contactsOf, undatedReferrals, unknownOffices } from '../outreach/read.ts';
import { officeOf, referralOf } from '../outreach/rows.ts';

const NEEDED = [SETTINGS.tab, UNITS.tab, CLIENTS.tab];
const OPTIONAL = [CLOSURES.tab, COSTS.tab, OFFICES.tab, REFERRALS.tab];
const logsOf = (month: IsoMonth): LongTab[] => [marksIn(month), absencesIn(month), contactsIn(month)];

/** The tab that holds a month's attendance, however its name is spaced. */
export const matrixTab = (tabNames: readonly string[], month: IsoMonth): string =>
  tabNames.find((name) => attendanceMonth(name) === month) ?? attendanceTab(month);

export const sourceTabs = (tabNames: readonly string[], month: IsoMonth): (string | LongTab)[] => [
  ...NEEDED,
  matrixTab(tabNames, month),
  ...OPTIONAL,
  ...logsOf(month),
];

/** Months with an attendance tab, latest first. */
export const attendanceMonths = (tabNames: readonly string[]): IsoMonth[] =>
  tabNames
    .flatMap((name) => attendanceMonth(name) ?? [])
    .sort()
    .reverse();

/** Without its header a tab that figures rest on cannot be used, and a report without it would mislead. */
function refuseUnusable(tab: string, questions: readonly Question[], rows: readonly unknown[]): void {
  const missing = questions.find(({ kind, tab: at }) => kind === 'missingHeader' && at === tab);
  if (missing) throw new NotReady(wordings.missingHeader(missing));
  if (rows.length === 0) throw new NotReady(words.noRows({ tab }));
}

function readSheet(
  grids: ReadonlyMap<string, Grid>,
  tabNames: readonly string[],
  month: IsoMonth,
): AttendanceSheet & { questions: readonly Question[] } {
  const matrix = grids.get(matrixTab(tabNames, month));
  const logGrid = grids.get(ATTENDANCE_LOG.tab);
  const log = logGrid && readAttendanceLog(logGrid);
  if (matrix) {
    const both: Question[] = log?.months.has(month)
      ? [{ kind: 'bothForms', tab: ATTENDANCE_LOG.tab, given: matrix.tab }]
      : [];
    const sheet = readAttendance(matrix, month);
    return { ...sheet, questions: [...sheet.questions, ...both] };
  }
  if (log?.months.has(month)) return { ...log.sheetOf(month), questions: log.questions };
  const known = [...new Set([...attendanceMonths(tabNames), ...(log?.months ?? [])])].sort();
  throw new Refusal(words.noAttendance({ tab: attendanceTab(month), known }));
}

/** Tabs the report can do without: whatever they hold that is not understood is a question. */
function optionalReader(grids: ReadonlyMap<string, Grid>) {
  const questions: Question[] = [];
  const table = <S extends Schema>(schema: S): Table<S> => {
    const read = readTable(schema, grids.get(schema.tab) ?? { tab: schema.tab, rows: [] });
    if (grids.has(schema.tab)) questions.push(...read.questions);
    return read;
  };
  return { table, questions };
}

/** What was written about a contact, cell by cell. */
function notesIn(log: ContactTable): Note[] {
  const headers = ['伝えた内容', '結果', 'メモ', '面会者'] as const;
  return log.rows.flatMap(({ row, cells }) =>
    headers.flatMap((header) => {
      const text = [cells[header] ?? []].flat().join('、');
      const cell = addressOf(log, row, header) ?? '';
      return text === '' ? [] : [{ officeId: cells.営業先ID, date: cells.日付, cell, text }];
    }),
  );
}

function readOutreach(
  { table, questions }: ReturnType<typeof optionalReader>,
  usualIntervalDays: number,
): OutreachSource {
  const [offices, log, referrals] = [table(OFFICES), table(CONTACTS), table(REFERRALS)];
  if (offices.rows.length > 0)
    questions.push(...unknownOffices(offices, log), ...unknownOffices(offices, referrals));
  questions.push(...undatedReferrals(referrals));
  return {
    offices: offices.rows.map(({ cells }) => ({
      ...officeOf(cells),
      kind: cells.種別 ?? '',
      memo: cells.メモ,
    })),
    contacts: contactsOf(log),
    notes: notesIn(log),
    referrals: referrals.rows.map(({ cells }) => referralOf(cells)),
    usualIntervalDays,
  };
}

export function monthSource(
  grids: ReadonlyMap<string, Grid>,
  tabNames: readonly string[],
  month: IsoMonth,
  asOf: IsoDate,
  past: PastMonths,
): MonthSource {
  needTab(grids, SETTINGS.tab);
  const { settings, units, closures, clients, openOnHolidays } = readDayService(grids);
  const sheet = readSheet(grids, tabNames, month);
  const costGrid = grids.get(COSTS.tab);
  const {
    costs,
    unread: unreadCosts,
    questions: costQuestions,
  } = costGrid ? readCosts(costGrid) : { costs: [], unread: [], questions: [] };
  const { values } = settings;
  const optional = optionalReader(grids);
  const outreach = readOutreach(optional, values['連絡間隔(日)'] ?? USUAL_INTERVAL_DAYS);
  const absenceNotes = optional.table(ABSENCES).rows.map(({ cells }) => absenceNote(cells));

  refuseUnusable(SETTINGS.tab, settings.questions, Object.keys(settings.cells));
  refuseUnusable(UNITS.tab, units.questions, units.rows);
  refuseUnusable(CLIENTS.tab, clients.questions, clients.rows);
  refuseUnusable(sheet.tab, sheet.questions, sheet.rows);
  refuseUnusable(CLOSURES.tab, closures.questions, [CLOSURES]);
  refuseUnusable(COSTS.tab, costQuestions, [COSTS]);

  return {
    month,
    asOf: asOf < lastDay(month) ? asOf : lastDay(month),
    dayServiceName: values.事業所名 ?? '',
    openOnHolidays,
    contactPerson: values.担当者名 ?? '',
    streakLimit: values['連続欠席の目安(回)'] ?? USUAL_STREAK,
    fees: feeSettings(settings),
    units: units.rows,
    closures: closures.rows,
    clients: clients.rows,
    costs,
    unreadCosts,
    sheet,
    absenceNotes,
    outreach,
    past,
    questions: [
      ...settings.questions,
      ...units.questions,
      ...closures.questions,
      ...costQuestions,
      ...clients.questions,
      ...sheet.questions,
      ...optional.questions,
    ],
  };
}
