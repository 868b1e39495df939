// Dates, weekdays and addresses as people write them.
import { describe, expect, it } from 'vitest';
import { a1, cellAt } from '../../../src/basics/cellAddress.ts';
import { parseDate, parseMonth, parseMonthFrom, parseMonthOrDay } from '../../../src/basics/dateText.ts';
import { addMonths, daysBetween, isoDate, lastDay, weekdayOf } from '../../../src/basics/isoDate.ts';
import { roundHalfUpYen, roundUp } from '../../../src/basics/rounding.ts';
import { normalize, oneLine } from '../../../src/basics/text.ts';
import { parseWeekdays } from '../../../src/basics/weekdayText.ts';

describe('dates', () => {
  it.each([
    ['2026-10-01', '2026-10-01'],
    ['2026/10/1', '2026-10-01'],
    ['2026.10.1', '2026-10-01'],
    ['２０２６年１０月１日', '2026-10-01'],
    ['令和8年10月1日', '2026-10-01'],
    ['R8.10.1', '2026-10-01'],
    ['r8/10/1', '2026-10-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['昭和20年8月15日', '1945-08-15'],
    ['2026年10月1日(木)', '2026-10-01'],
    ['R8.10.1（木）', '2026-10-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H1.1.8', '1989-01-08'],
    ['S1.12.25', '1926-12-25'],
  ])('%s is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each([
    '2026-02-30',
    '26/10/1',
    '10/1',
    '一月ごろ',
    '2026-13-01',
    '',
    '元年5月1日',
    '令和2026年5月1日',
    '2026(木)-10-01',
    '約2026-10-01',
    '2026-10-01頃',
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('months: 2026-10, 2026年10月, 令和8年10月, R8.10, and the month of a day', () => {
    expect(['2026-10', '2026年10月', '令和8年10月', 'R8.10'].map(parseMonth)).toEqual(
      Array(4).fill('2026-10'),
    );
    expect(parseMonthOrDay('2026-10-15')).toBe('2026-10');
    expect(['2026-13', '26-10', '元年5月', '10月', ''].map(parseMonth)).toEqual(Array(5).fill(undefined));
    expect(parseMonthOrDay('令和8年10月')).toBe('2026-10');
    expect(parseMonthOrDay('そのうち')).toBeUndefined();
  });

  it('今月 and 来月 are counted from the month that is', () => {
    const from = (text: string) => parseMonthFrom(text, '2026-12-31');
    expect(['今月', '来月', 'This month', 'nextmonth', '2026-10', '先月'].map(from)).toEqual([
      '2026-12',
      '2027-01',
      '2026-12',
      '2027-01',
      '2026-10',
      '2026-11',
    ]);
  });

  it.each(['10月', '10', '１０月', '202610', '2026/10', '令和8年10月', 'R8.10', '2026年10月', '2026-10-31'])(
    '%s is October to whoever is asked for a month in November',
    (text) => expect(parseMonthFrom(text, '2026-11-24')).toBe('2026-10'),
  );

  it('a month without a year is the nearest, and half a year away the one that has passed', () => {
    // From December 2026: June lies six months back; from November, January lies ten back and two ahead.
    expect(parseMonthFrom('6月', '2026-12-05')).toBe('2026-06');
    expect(parseMonthFrom('12', '2026-06-05')).toBe('2025-12');
    expect(parseMonthFrom('1', '2026-11-24')).toBe('2027-01');
    expect(parseMonthFrom('11月', '2027-01-10')).toBe('2026-11');
    for (const text of ['13', '0月', '202613', '2026', '']) {
      expect(parseMonthFrom(text, '2026-12-05')).toBeUndefined();
    }
  });

  it('knows leap years, month ends and weekdays', () => {
    expect(lastDay('2028-02')).toBe('2028-02-29');
    expect(isoDate(2027, 2, 29)).toBeUndefined();
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(daysBetween('2026-10-01', '2026-11-01')).toBe(31);
    expect(weekdayOf('2026-10-01')).toBe('木');
  });
});

describe('weekdays', () => {
  it.each([
    ['月水金', '月水金'],
    ['金・水・月', '月水金'],
    ['月、水曜日', '月水'],
    ['月曜・水曜', '月水'],
    ['水曜〜金曜', '水木金'],
    ['月〜土', '月火水木金土'],
    ['土~月', '月土日'],
    ['毎日', '月火水木金土日'],
  ])('%s is %s', (text, days) => {
    expect(parseWeekdays(text)?.join('')).toBe(days);
  });

  it.each(['', '平日', '月A'])('%j is none', (text) => {
    expect(parseWeekdays(text)).toBeUndefined();
  });
});

it('addresses: A1, Z1, AA10, AMJ2', () => {
  expect([a1(1, 1), a1(1, 26), a1(10, 27), a1(2, 1024)]).toEqual(['A1', 'Z1', 'AA10', 'AMJ2']);
  expect(['A1', 'Z1', 'AA10', 'AMJ2'].map(cellAt)).toEqual([
    { row: 1, column: 1 },
    { row: 1, column: 26 },
    { row: 10, column: 27 },
    { row: 2, column: 1024 },
  ]);
});

it('texts are compared without white space of any kind, and without their width', () => {
  expect(normalize(' 利用者　ＩＤ\n\t ')).toBe('利用者ID');
});

it.each([
  ['午前\n午後', '午前 午後'],
  ['  午前 \r\n\r\n 午後  ', '午前 午後'],
  ['午前\u2028午後\n', '午前 午後'],
  // What stands on one line keeps its spaces.
  ['見本  花子', '見本  花子'],
  ['\n', ''],
])('%j on one line is %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

it('amounts per visit are rounded half up, break-evens up', () => {
  expect([9475.49, 9475.5, 0].map(roundHalfUpYen)).toEqual([9475, 9476, 0]);
  expect([20, 20.01].map(roundUp)).toEqual([20, 21]);
});
