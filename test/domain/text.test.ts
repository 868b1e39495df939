// Dates, weekdays and addresses as people write them.
import { describe, expect, it } from 'vitest';
import { a1 } from '../../src/domain/a1.ts';
import { parseDate, parseMonth, parseMonthOrDay } from '../../src/domain/dateText.ts';
import { addMonths, daysBetween, isoDate, lastDay, weekdayOf } from '../../src/domain/isoDate.ts';
import { parseWeekdays } from '../../src/domain/weekdays.ts';

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
  ])('%s is %s', (text, date) => {
    expect(parseDate(text)).toBe(date);
  });

  it.each(['2026-02-30', '26/10/1', '10/1', '一月ごろ', '2026-13-01', ''])('%j is no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('months: 2026-10, 2026年10月, 令和8年10月, R8.10, and the month of a day', () => {
    expect(['2026-10', '2026年10月', '令和8年10月', 'R8.10'].map(parseMonth)).toEqual(
      Array(4).fill('2026-10'),
    );
    expect(parseMonthOrDay('2026-10-15')).toBe('2026-10');
    expect(parseMonth('2026-13')).toBeUndefined();
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
});
