// A tab that has grown for years is read in part, and what is needed of it comes out as if all had been read.
import { describe, expect, it } from 'vitest';
import { readLong } from '../../../../src/actions/kit/readLong.ts';
import { comparedMonths, comparedSections, pastMonths } from '../../../../src/domain/month/pastMonths.ts';
import { absencesIn } from '../../../../src/tabs/attendance/absences.ts';
import { marksIn, readAttendanceLog } from '../../../../src/tabs/attendance/attendanceLog.ts';
import type { Cell } from '../../../../src/tabs/kit/grid.ts';
import { runsOfRows } from '../../../../src/tabs/kit/longTab.ts';
import { readTable } from '../../../../src/tabs/kit/table.ts';
import {
  monthlyDataHeaders,
  monthlyDataOf,
  pastFigures,
  readMonthlyData,
  replaceMonth,
} from '../../../../src/tabs/month/monthlyData.ts';
import { CONTACTS, contactsIn } from '../../../../src/tabs/outreach/contacts.ts';
import { memoryBook } from '../../../support/memoryBook.ts';

/** `2016-11` … `2026-10`. */
const MONTHS = Array.from({ length: 120 }, (_, at) => {
  const month = at + 10;
  return `${2016 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
const EACH = 50;

/** Fifty figures a month for ten years: 6,000 rows below the header. */
const tenYears = (): Cell[][] => [
  [...monthlyDataHeaders],
  ...MONTHS.flatMap((month, at) =>
    Array.from({ length: EACH }, (_, figure): Cell[] => [
      month,
      '見本',
      '全体',
      '',
      `figure${figure}`,
      '',
      at * 100 + figure,
      '回',
    ]),
  ),
];

/** The book counts the cells that are asked for. */
function watched(tabs: Record<string, Cell[][]>) {
  const book = memoryBook(tabs);
  let cells = 0;
  return {
    ...book,
    cells(...[tab, area]: Parameters<typeof book.cells>) {
      cells += area.rows * area.columns;
      return book.cells(tab, area);
    },
    get asked() {
      return cells;
    },
  };
}

describe('月次データ of ten years', () => {
  it('tells of the months that were asked for what the whole tab tells, for a sixth of its cells', () => {
    const rows = tenYears();
    const book = watched({ 月次データ: rows });
    const wanted = ['2026-09', '2025-10'];
    const read = readMonthlyData(readLong(book, monthlyDataOf(wanted)));
    const all = readMonthlyData({ tab: '月次データ', rows });
    const ofWanted = pastFigures(all).filter(({ month }) => wanted.includes(month));
    expect(pastFigures(read).filter(({ month }) => wanted.includes(month))).toEqual(ofWanted);
    expect(ofWanted).toHaveLength(2 * EACH);
    expect(book.asked).toBeLessThan((rows.length * 8) / 6);
  });

  it('is written to at the same place as after reading all of it', () => {
    const rows = tenYears();
    // What a person keeps beside and below is no row of ours.
    rows.push(['', '', '', '', '', '', '', '', 'うちのメモ'], ['', '', '', '', '', '', '', '', '']);
    const all = readMonthlyData({ tab: '月次データ', rows });
    for (const month of ['2026-10', '2020-01', '2026-11']) {
      const read = readMonthlyData(readLong(memoryBook({ 月次データ: rows }), monthlyDataOf([month])));
      const figures = [[month, '見本', '全体', '', 'visits', '', 1, '回']];
      expect(replaceMonth(read, month, figures), month).toEqual(replaceMonth(all, month, figures));
      expect(read.lastRow, month).toBe(1 + MONTHS.length * EACH);
    }
  });

  it('is read whole where a month cannot be understood, so that it is asked about', () => {
    const rows = tenYears();
    (rows[3000] as Cell[])[6] = '三つ';
    (rows[3000] as Cell[])[0] = '先月';
    const read = readMonthlyData(readLong(memoryBook({ 月次データ: rows }), monthlyDataOf(['2026-10'])));
    expect(read.questions).toMatchObject([{ kind: 'badNumber', cell: 'G3001' }]);
  });

  it('says what its header lacks, however long it is', () => {
    const rows = tenYears();
    (rows[0] as Cell[])[6] = '数';
    const read = readMonthlyData(readLong(memoryBook({ 月次データ: rows }), monthlyDataOf(['2026-10'])));
    expect(read.questions).toMatchObject([{ kind: 'missingHeader', expected: ['値'] }]);
  });
});

describe('what a report names of other months', () => {
  const MONTH = '2026-10';
  const SECTIONS: readonly (readonly [string, string, string])[] = [
    ['全体', '', 'visits'],
    ['全体', '', 'occupancy'],
    ...Array.from({ length: 31 }, (_, at) => ['日', `${at}`, 'visits'] as const),
    ['利用者', 'K1', 'planned_visits'],
    ['利用者', 'K2', 'planned_visits'],
  ];
  const months = (): Cell[][] =>
    MONTHS.flatMap((month, at) =>
      SECTIONS.map(([section, target, metric], figure): Cell[] => [
        month,
        '見本',
        section,
        target,
        metric,
        '',
        at * 100 + figure,
        '回',
      ]),
    );
  /** Every eleventh row, round and round: no month's rows stay together. */
  const shuffled = (rows: Cell[][]) => rows.map((_, at) => rows[(at * 11) % rows.length] as Cell[]);
  const byHand = (rows: Cell[][]) => {
    const edited = rows.map((row) => [...row]);
    const last = edited.length - 1;
    // A figure of last month typed among those of 2018, in another spelling, and one with spaces around its 区分.
    (edited[600] as Cell[]).splice(0, 7, '2026/9', '', ' 全体 ', '', 'absences', '', 77);
    (edited[601] as Cell[])[0] = '令和8年9月';
    (edited[last - 60] as Cell[])[2] = '全体 ';
    (edited[last - 70] as Cell[])[0] = '';
    return edited;
  };
  const gapped = (rows: Cell[][]) =>
    rows.flatMap((row, at) => (at % 500 === 499 ? [row, ...Array<Cell[]>(40).fill(['', ''])] : [row]));
  const noMonth = (rows: Cell[][]) => [...rows, ['', '', '全体', '', 'visits', '', 3, '']];

  it.each([
    ['in order', (rows: Cell[][]) => rows],
    ['latest first', (rows: Cell[][]) => [...rows].reverse()],
    ['sorted by 指標', (rows: Cell[][]) => [...rows].sort((a, b) => (String(a[4]) < String(b[4]) ? -1 : 1))],
    ['shuffled', shuffled],
    ['edited by hand', byHand],
    ['with gaps', gapped],
    ['with a last row that has no month', noMonth],
  ])('is the same however the rows stand: %s', (_, stand) => {
    const rows = [[...monthlyDataHeaders], ...stand(months())];
    const all = readMonthlyData({ tab: '月次データ', rows });
    const wanted = monthlyDataOf(comparedMonths(MONTH), comparedSections(MONTH));
    const read = readMonthlyData(readLong(memoryBook({ 月次データ: rows }), wanted));
    for (const month of comparedMonths(MONTH).slice(1)) {
      const [expected, found] = [all, read].map((data) => pastMonths(pastFigures(data)).get(month));
      for (const metric of ['visits', 'occupancy', 'absences'])
        expect(found?.overall(metric), `${month} ${metric}`).toBe(expected?.overall(metric));
    }
    const [expected, found] = [all, read].map((data) =>
      pastMonths(pastFigures(data)).get('2026-09')?.of('利用者', 'planned_visits'),
    );
    expect(found).toEqual(expected);
    expect(found?.size).toBe(2);
    const figures = [[MONTH, '見本', '全体', '', 'visits', '', 1, '回']];
    for (const month of [MONTH, '2026-11'])
      expect(replaceMonth(read, month, figures)).toEqual(replaceMonth(all, month, figures));
  });
});

describe('営業記録 of ten years', () => {
  const headers = ['記録ID', '日付', '営業先ID', '方法', 'メモ', '次回予定日'];
  const rows: Cell[][] = [
    ['うちの記録'],
    headers,
    ...MONTHS.flatMap((month, at) =>
      Array.from({ length: EACH }, (_, day): Cell[] => [
        `V${at}-${day}`,
        `${month}-${String((day % 28) + 1).padStart(2, '0')}`,
        `E${day % 7}`,
        '電話',
        '長い話',
        '2027-01-05',
      ]),
    ),
  ];
  const table = readTable(
    CONTACTS,
    readLong(memoryBook({ 営業記録: rows.map((row) => [...row]) }), contactsIn('2026-10')),
  );

  it('knows of every contact the day, the office and the next date', () => {
    expect(table.rows).toHaveLength(MONTHS.length * EACH);
    expect(table.rows[0]).toMatchObject({
      row: 3,
      cells: { 日付: '2016-11-01', 営業先ID: 'E0', 次回予定日: '2027-01-05' },
    });
    expect(table.questions).toEqual([]);
  });

  it('knows of the month’s contacts all there is', () => {
    const whole = table.rows.filter(({ cells }) => cells.メモ !== undefined);
    // The last row is read along in any case; it is of the month.
    expect(new Set(whole.map(({ cells }) => cells.日付.slice(0, 7)))).toEqual(new Set(['2026-10']));
    expect(whole).toHaveLength(EACH);
  });
});

describe('other logs', () => {
  const log = (tab: string, headers: string[], line: (date: string) => Cell[]) => ({
    [tab]: [headers, ...MONTHS.flatMap((month) => Array.from({ length: EACH }, () => line(`${month}-05`)))],
  });

  it('出席ログ tells which months it has, and the month’s marks', () => {
    const tabs = log('出席ログ', ['日付', '利用者ID', '状況'], (date) => [date, 'K1', '○']);
    const read = readAttendanceLog(readLong(memoryBook(tabs), marksIn('2018-02')));
    expect([...read.months]).toEqual(MONTHS);
    expect(read.sheetOf('2018-02').rows).toMatchObject([{ clientId: 'K1' }]);
    expect(read.sheetOf('2018-02').rows[0]?.days).toHaveLength(EACH);
    expect(read.questions).toEqual([]);
  });

  it('欠席記録 tells the month’s reasons', () => {
    const tabs = log('欠席記録', ['日付', '利用者ID', '理由'], (date) => [date, 'K1', '体調']);
    const { rows } = readLong(memoryBook(tabs), absencesIn('2018-02'));
    const [first = 0, ...more] = rows.flatMap((row, at) => (row[2] === '体調' && at > 0 ? [at] : []));
    // 15 months before it, and at the very end the last row.
    expect(first).toBe(15 * EACH + 1);
    expect(more).toHaveLength(EACH);
  });

  it('tell of a row whose date is not understood all there is: it may be of the month', () => {
    const tabs = log('欠席記録', ['日付', '利用者ID', '理由'], (date) => [date, 'K1', '体調']);
    const { 欠席記録: lines = [] } = tabs;
    lines[4000] = ['いつか', 'K2', '通院'];
    const { rows } = readLong(memoryBook(tabs), absencesIn('2018-02'));
    expect(rows[4000]).toEqual(['いつか', 'K2', '通院']);
  });
});

describe('the runs in which rows are read', () => {
  it('join what lies close together and leave out wide gaps', () => {
    expect(runsOfRows([])).toEqual([]);
    expect(runsOfRows([7])).toEqual([{ from: 7, count: 1 }]);
    expect(runsOfRows([1, 2, 3, 50, 900, 901])).toEqual([
      { from: 1, count: 50 },
      { from: 900, count: 2 },
    ]);
  });

  it('are few, however scattered the rows: the widest gaps are the ones left out', () => {
    const scattered = Array.from({ length: 40 }, (_, at) => at * 1000 + (at > 20 ? 50_000 : 0));
    const runs = runsOfRows(scattered);
    expect(runs).toHaveLength(6);
    expect(runs.some(({ from, count }) => from < 30_000 && from + count > 60_000)).toBe(false);
    expect(scattered.every((row) => runs.some(({ from, count }) => row >= from && row < from + count))).toBe(
      true,
    );
  });
});
