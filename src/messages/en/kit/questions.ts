// One line a question: where, what, and what to do about it.
import type { Found, questions as japanese } from '../../ja/kit/questions.ts';
import type { Words } from '../../kit/spoken.ts';
import { dayOf, quoted } from './written.ts';

const place = ({ tab, cell }: Found) => (cell ? `"${tab}" ${cell}` : `Tab "${tab}"`);
const names = ({ expected = [] }: Found) => quoted(expected);
const day = ({ date = '' }: Found) => dayOf(date);
/** `見本 一郎, 5 Oct`; a mark without a name has its day alone. */
const when = (p: Found) => [...(p.name ? [p.name] : []), day(p)].join(', ');
const what = ({ header, given }: Found) => `${header} "${given}"`;

export const questions: Words<typeof japanese> = {
  badMonth: (p) => `${place(p)}: ${what(p)} is not understood as a month. Write it like 2026-10.`,
  badTime: (p) =>
    `${place(p)}: ${what(p)} is not understood as a time. Write times like "9:00" and "16:30", the end after the start.`,
  badWeekdays: (p) => `${place(p)}: ${what(p)} is not understood as weekdays. Write them like "月水金".`,
  noDayColumns: (p) => `${place(p)} has no date columns. Put 1 to 31, or dates, into its header row.`,
  unknownMark: (p) =>
    `${place(p)}: ${when(p)}: "${p.given}" is not a known mark and was not counted. Use one of ○, 欠, 振, 追, 入, シ, 予 and 休.`,
  unknownClient: (p) =>
    `${place(p)}: "${p.given}" is not on the tab "利用者". The visits count, the revenue estimate leaves them out. Add the client or correct it.`,
  unknownUnit: (p) =>
    `${place(p)}: 単位名 "${p.given}" is not on the tab "単位". Change it to one of ${names(p)}.`,
  rowWithoutClient: (p) =>
    `${place(p)}: this row has marks but neither 利用者ID nor 氏名, so it was not counted. Enter 利用者ID.`,
  clientWithoutRow: (p) =>
    `${place(p)}: ${p.name} has contracted days this month but no row on the attendance tab. Add a row.`,
  duplicateRow: (p) =>
    `${place(p)}: "${p.given}" has two rows. On a day marked in both, the upper one counted. Make them one.`,
  duplicateClient: (p) =>
    `${place(p)}: 利用者ID "${p.given}" is used twice. The upper row was used. Give the other a number of its own.`,
  unenteredMark: (p) => `${place(p)}: ${when(p)} still says "${p.given}". Enter whether they came.`,
  futureAttendance: (p) =>
    `${place(p)}: ${when(p)} has not come yet but says "${p.given}", so it was not counted. Check the date.`,
  outsideContract: (p) =>
    `${place(p)}: ${when(p)} is outside the contract but says "${p.given}". Check 利用開始日 and 利用終了日.`,
  closedDayAttendance: (p) =>
    `${place(p)}: ${day(p)} is a closed day but has attendance, so it counted as open. If it was open, enter it on the tab "休業日".`,
  dayWithoutMarks: (p) =>
    `${place(p)}: ${day(p)} is an open day, but ${p.name} has no mark at all. Enter them, or the day on the tab "休業日".`,
  contractedBlank: (p) => `${place(p)}: ${when(p)} is a contracted day but blank. Enter one of ○, 欠 and 休.`,
  bothForms: (p) =>
    `${place(p)}: this month has the tab "${p.given}" as well, so its rows of this month were not used.`,
  settingNeeded: (p) => `Tab "${p.tab}": ${p.header} is blank, so the revenue was not estimated. Enter it.`,
  unknownName: (p) => `${place(p)}: ${what(p)} is not known. Change it to one of ${names(p)}.`,
  unknownAddon: (p) =>
    `${place(p)}: ${what(p)} is not a known add-on and was not counted. The nearest names are ${names(p)}.`,
  badTimes: (p) => `${place(p)}: ${what(p)} is written 0 times. Write 1 or more, or clear it.`,
  treatmentAmongAddons: (p) =>
    `${place(p)}: "${p.given}" belongs to 処遇改善加算 on the tab "設定". It was not counted here.`,
  treatmentNotInForce: (p) =>
    `${place(p)}: ${what(p)} does not exist in this month and was not counted. This month has ${names(p)} and more.`,
  treatmentWithoutRate: (p) =>
    `${place(p)}: no published rate of ${what(p)} was found, so it was not counted. The revenue of this month is estimated lower by that share.`,
  rivals: (p) =>
    `${place(p)}: "${p.given}" cannot be claimed together with ${names(p)} and was not counted. Clear one of them.`,
  careLevelNeeded: (p) =>
    `${place(p)}: ${p.name} has no 要介護度, so the revenue estimate leaves them out. Enter it.`,
  timeBandNeeded: (p) =>
    `${place(p)}: the 提供時間 of ${p.name} is not known, so the revenue estimate leaves them out. Enter it on the tab "利用者" or "単位".`,
  missingTab: (p) => `${place(p)} is missing. Add it, or name it "${p.tab}" again.`,
  missingHeader: (p) => `${place(p)}: the header row lacks ${names(p)}. Add it there.`,
  duplicateHeader: (p) =>
    `${place(p)}: the header "${p.header}" stands there twice. The left column was used. Rename the one you do not use.`,
  blank: (p) => `${place(p)}: ${p.header} is blank, so this row was not used. Enter it.`,
  errorValue: (p) => `${place(p)}: ${p.header} is a formula with an error (${p.given}). Correct the formula.`,
  badDate: (p) => `${place(p)}: ${what(p)} is not understood as a date. Write it like 2026/10/1.`,
  badNumber: (p) => `${place(p)}: ${what(p)} is not understood as a number. Write it in digits.`,
  badChoice: (p) => `${place(p)}: ${what(p)} cannot be used. Enter one of ${names(p)}.`,
  unknownOffice: (p) =>
    `${place(p)}: ${what(p)} is not on the tab "営業先". Correct 営業先ID or add the office.`,
  repeatedOfficeId: (p) =>
    `${place(p)}: ${what(p)} is used twice. The upper row was used. Give the other a number of its own.`,
  sameOffice: (p) =>
    `${place(p)}: "${p.given}" may be the same office as the row at ${p.expected?.join('')}. If so, make them one.`,
  futureContact: (p) =>
    `${place(p)}: ${what(p)} has not come yet, so it does not count as a contact. Check the date.`,
};
