// The screens behind each line of the menu: what to choose, what to answer, in which workbook.
import type { MenuAction } from '../../../src/menu.ts';
import { TABS } from '../../support/smallDayService.ts';

type Rows = readonly (readonly unknown[])[];

export interface Screen {
  readonly name: string;
  readonly action: MenuAction;
  /** Answers to the questions, in their order; without one the last question is cancelled. */
  readonly answers?: readonly string[];
  /** Tabs that differ from the small place's; undefined leaves one out. */
  readonly tabs?: Readonly<Record<string, Rows | undefined>>;
  /** One of Google's calls fails. */
  readonly fails?: boolean;
  /** Parts of what an English reader is told. */
  readonly says: readonly string[];
}

const days = (...cells: readonly (readonly [string, string])[]) =>
  Array.from({ length: 31 }, (_, index) => new Map(cells).get(String(index + 1)) ?? '');
const OCTOBER = TABS['出席 2026-10'] ?? [];
const HEADER = OCTOBER[0] ?? [];
const CLIENT_HEADER = TABS['利用者']?.[0] ?? [];
const EMPTY = Object.fromEntries(Object.keys(TABS).map((tab) => [tab, undefined]));
const LOG = [
  ['日付', '利用者ID', '氏名', '単位名', '状況', '理由'],
  ['2026-12-03', 'K1', '見本 一郎', '', '○', ''],
];

export const SCREENS: readonly Screen[] = [
  {
    name: 'a report for a month that is none, not yet begun, not kept, and at last one that is',
    action: 'createMonthReport',
    says: [
      'not understood as a month',
      'has not begun yet',
      'There is no tab "出席 2026-08"',
      '"月次報告 2026-10" and "月次資料 2026-10" are ready.',
    ],
    answers: ['いつか', '2031-01', '2026-08', ''],
  },
  {
    name: 'a report without 設定',
    action: 'createMonthReport',
    says: ['There is no tab "設定"'],
    answers: [''],
    tabs: { 設定: undefined },
  },
  {
    name: 'a report without any attendance',
    action: 'createMonthReport',
    says: ['Make the attendance tab first.'],
    answers: [''],
    tabs: { '出席 2026-10': undefined },
  },
  {
    name: 'a report without clients',
    action: 'createMonthReport',
    says: ['no row that can be used'],
    answers: [''],
    tabs: { 利用者: [CLIENT_HEADER] },
  },
  {
    name: 'a report without headers',
    action: 'createMonthReport',
    says: ['the header row lacks "利用者ID"'],
    answers: [''],
    tabs: { 利用者: [['番号']] },
  },
  {
    name: 'a report whose name somebody has taken',
    action: 'createMonthReport',
    says: ['was not made by Kado'],
    answers: [''],
    tabs: { '月次報告 2026-10': [['自分の表']] },
  },
  {
    name: 'a report that stops in the middle',
    action: 'createMonthReport',
    says: ['Something unexpected happened'],
    answers: [''],
    fails: true,
  },
  {
    name: 'the reports of all months',
    action: 'createAllReports',
    says: ['Making month 1 of 1 (2026-10).', '"月次報告 2026-10" and "月次資料 2026-10" are ready.'],
  },
  {
    name: 'the reports of no month',
    action: 'createAllReports',
    says: ['There is no month to report'],
    tabs: EMPTY,
  },
  {
    name: 'the reports of all months, one of which cannot be made',
    action: 'createAllReports',
    says: [
      'Making month 2 of 2 (2026-10).',
      'was not made by Kado',
      '"月次報告 2026-10" and "月次資料 2026-10" are ready.',
    ],
    tabs: { '出席 2026-09': OCTOBER, '月次報告 2026-09': [['自分の表']] },
  },
  {
    name: 'attendance for a month that is none, and for the next one',
    action: 'createAttendance',
    says: ['not understood as a month', 'For which month?', 'planned visits'],
    answers: ['いつか', ''],
  },
  {
    name: 'attendance brought up to date, with what was left alone',
    action: 'createAttendance',
    says: [
      'now follow the contracts',
      'points need a look',
      'has no contract on 4 Nov',
      'not on the tab "利用者"',
      'has two rows',
    ],
    answers: ['2026-11'],
    tabs: {
      '出席 2026-11': [
        HEADER,
        ['K1', '見本 一郎', '', ...days(['3', '予'], ['4', '○'])],
        ['K1', '見本 一郎', '', ...days()],
        ['K9', '知らない 人', '', ...days(['5', '予'])],
      ],
    },
  },
  {
    name: 'attendance that follows the contracts already',
    action: 'createAttendance',
    says: ['follows the contracts already'],
    answers: ['2026-11'],
    tabs: {
      利用者: [CLIENT_HEADER, ['K1', '見本 一郎', '要介護1', '月', '2026-11-30', '']],
      '出席 2026-11': [HEADER, ['K1', '見本 一郎', '', ...days(['30', '予'])]],
    },
  },
  {
    name: 'attendance for a contract that is not clear',
    action: 'createAttendance',
    says: ['the contract are not understood'],
    answers: ['2026-11'],
    tabs: {
      利用者: [CLIENT_HEADER, ['K1', '見本 一郎', '要介護1', 'ときどき', '', '']],
    },
  },
  {
    name: 'attendance without dates',
    action: 'createAttendance',
    says: ['lacks a header'],
    answers: ['2026-11'],
    tabs: { '出席 2026-11': [['利用者ID', '氏名', '単位名']] },
  },
  {
    name: 'attendance kept in the log',
    action: 'createAttendance',
    says: ['has rows for 2026-12'],
    answers: ['2026-12'],
    tabs: { 出席ログ: LOG },
  },
  {
    name: 'attendance on days that are not understood',
    action: 'createAttendance',
    says: ['not understood as a number'],
    answers: ['2026-11'],
    tabs: {
      単位: [
        ['単位名', '定員', '営業曜日'],
        ['1単位', 'たくさん', '月木'],
      ],
    },
  },
  {
    name: 'attendance without 単位',
    action: 'createAttendance',
    says: ['There is no tab "単位"'],
    answers: ['2026-11'],
    tabs: { 単位: undefined },
  },
  {
    name: 'attendance without a 単位 to plan for',
    action: 'createAttendance',
    says: ['"単位" has no row that can be used'],
    answers: ['2026-11'],
    tabs: { 単位: [['単位名', '定員', '営業曜日']] },
  },
  {
    name: 'attendance on closed days that are not understood',
    action: 'createAttendance',
    says: ['not understood as a date'],
    answers: ['2026-11'],
    tabs: {
      休業日: [
        ['日付', '種別'],
        ['いつか', '休み'],
      ],
    },
  },
  {
    name: 'attendance on holidays that are not understood',
    action: 'createAttendance',
    says: ['祝日営業 "ときどき" cannot be used'],
    answers: ['2026-11'],
    tabs: {
      設定: [
        ['項目', '値', '説明'],
        ['祝日営業', 'ときどき', ''],
      ],
    },
  },
  {
    name: 'attendance without clients',
    action: 'createAttendance',
    says: ['Enter your clients'],
    answers: ['2026-11'],
    tabs: { 利用者: [CLIENT_HEADER] },
  },
  {
    name: 'the fee table of a day that is none, of one before all rules, and of today',
    action: 'createAddonTable',
    says: ['not understood as a date', 'The units of 1 Apr 1999 are not known', 'in force on 5 Nov 2026'],
    answers: ['いつか', '1999-04-01', ''],
  },
  {
    name: 'a fee table whose name somebody has taken',
    action: 'createAddonTable',
    says: ['was not made by Kado'],
    answers: [''],
    tabs: { 加算表: [['自分の表']] },
  },
  {
    name: 'free seats of what is no month, with contracts that are doubtful and items blank or long',
    action: 'createFreeSeats',
    says: [
      'For which month',
      'not understood as a month',
      'one A4 page',
      'may be wrong',
      'counted in the first',
      'blank',
      'too long',
    ],
    answers: ['いつか', ''],
    tabs: {
      設定: [
        ['項目', '値', '説明'],
        ['特色', 'ながい'.repeat(2000), ''],
      ],
      利用者: [
        [...CLIENT_HEADER, '単位名'],
        ['K1', '見本 一郎', '要介護1', 'ときどき', '', '', ''],
        ['K2', '見本 二子', '要介護2', '月', '', '', '夜'],
      ],
    },
  },
  {
    name: 'free seats of a month in which nothing is open',
    action: 'createFreeSeats',
    says: ['No unit is open'],
    answers: [''],
    tabs: {
      単位: [
        ['単位名', '定員', '営業曜日', '提供時間', '適用開始日'],
        ['1単位', 2, '月木', '', '2027-01-01'],
      ],
    },
  },
  {
    name: 'free seats without 単位',
    action: 'createFreeSeats',
    says: ['There is no tab "単位"'],
    answers: ['next month'],
    tabs: { 単位: undefined },
  },
  {
    name: 'free seats whose name somebody has taken',
    action: 'createFreeSeats',
    says: ['was not made by Kado'],
    answers: [''],
    tabs: { '空き情報 2026-11': [['自分の表']] },
  },
  {
    name: 'free seats that stop in the middle',
    action: 'createFreeSeats',
    says: ['Something unexpected happened'],
    answers: [''],
    fails: true,
  },
  {
    name: 'a sample where there is something already',
    action: 'fillSample',
    says: ['already, so no sample'],
  },
  { name: 'a sample in a new spreadsheet', action: 'fillSample', says: ['The sample is in'], tabs: EMPTY },
  { name: 'the sidebar at today', action: 'openToday', says: ['Kado'] },
  { name: 'the sidebar at the offices', action: 'openSidebar', says: ['Kado'] },
  { name: 'the sidebar at set-up', action: 'openSetUp', says: ['Kado'] },
  { name: 'the guide', action: 'openHelp', says: ['Kado'] },
];
