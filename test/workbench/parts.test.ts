// The small parts the workbench is made of.
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../workbench/bridge/codec.ts';
import { toCsv } from '../../workbench/cli/text.ts';
import { dateToSerial, isDateFormat, serialToDate } from '../../workbench/engine/serial.ts';
import { instantOf, zoneOffset } from '../../workbench/engine/timeZone.ts';
import { callableNames, customFunctions } from '../../workbench/runner/bundle.ts';
import { scriptDate } from '../../workbench/runner/scriptDate.ts';
import { columnLetters, parseA1 } from '../../workbench/services/a1.ts';
import { formatDate } from '../../workbench/services/formatDate.ts';
import { writeColor } from '../../workbench/xlsx/color.ts';

const HOUR = 3_600_000;

describe('dates and serial numbers', () => {
  it('count days since 1899-12-30 by the wall clock of the zone', () => {
    expect(serialToDate(46296, 'Asia/Tokyo').toISOString()).toBe('2026-09-30T15:00:00.000Z');
    expect(dateToSerial(new Date('2026-09-30T15:00:00Z'), 'Asia/Tokyo')).toBe(46296);
    expect(serialToDate(46296.5, 'Pacific/Honolulu').toISOString()).toBe('2026-10-01T22:00:00.000Z');
  });

  it('lose no second to binary fractions', () => {
    for (const time of ['00:00:01', '08:20:00', '12:34:56', '23:59:59']) {
      const date = new Date(`2026-10-01T${time}+09:00`);
      expect(serialToDate(dateToSerial(date, 'Asia/Tokyo'), 'Asia/Tokyo')).toEqual(date);
    }
  });

  it('follow summer time, to the hour of the change', () => {
    expect(zoneOffset('America/New_York', Date.UTC(2026, 0, 1))).toBe(-5 * HOUR);
    expect(zoneOffset('America/New_York', Date.UTC(2026, 6, 1))).toBe(-4 * HOUR);
    // Clocks went from 2:00 to 3:00 on 8 March 2026, at 7:00 in UTC.
    const instant = (hour: number): string =>
      new Date(instantOf('America/New_York', Date.UTC(2026, 2, 8, hour))).toISOString();
    expect([instant(1), instant(3), instant(8)]).toEqual([
      '2026-03-08T06:00:00.000Z',
      '2026-03-08T07:00:00.000Z',
      '2026-03-08T12:00:00.000Z',
    ]);
  });

  it.each([
    ['yyyy/mm/dd', true],
    ['d', true],
    ['yyyy"年"m"月"', true],
    ['h:mm', true],
    ['[h]:mm', true],
    ['aaa', true],
    ['ge', true],
    ['0;yyyy', true],
    ['h:mm:ss.000', true],
    ['0.0%', false],
    ['#,##0"円"', false],
    ['0"日"', false],
    ['"day "0', false],
    ['[Red]0', false],
    ['General', false],
    ['@', false],
    ['', false],
  ])('the format %s shows a date: %s', (format, expected) => {
    expect(isDateFormat(format)).toBe(expected);
  });
});

describe('the Date of a script', () => {
  const ScriptDate = scriptDate('Asia/Tokyo', '2026-11-05T09:00:00+09:00');

  it('counts in the time zone of the script', () => {
    const date = new ScriptDate(2026, 9, 1, 8, 30);
    expect(date.toISOString()).toBe('2026-09-30T23:30:00.000Z');
    expect([
      date.getFullYear(),
      date.getMonth(),
      date.getDate(),
      date.getDay(),
      date.getHours(),
      date.getMinutes(),
    ]).toEqual([2026, 9, 1, 4, 8, 30]);
    date.setDate(0);
    expect(date.toISOString()).toBe('2026-09-29T23:30:00.000Z');
    expect(String(new ScriptDate(2026, 0, 5))).toBe('Mon Jan 05 2026 00:00:00 GMT+0900');
  });

  it('says how far its time zone is behind as well as ahead', () => {
    const behind = new (scriptDate('America/St_Johns'))(2026, 0, 5, 8, 5, 9);
    expect(String(behind)).toBe('Mon Jan 05 2026 08:05:09 GMT-0330');
  });

  it('is a Date in every respect', () => {
    const date = new ScriptDate('2026-10-01');
    expect(date.toISOString()).toBe('2026-10-01T00:00:00.000Z');
    expect(date instanceof ScriptDate && Object.prototype.toString.call(date) === '[object Date]').toBe(true);
    expect(date.constructor).toBe(ScriptDate);
    expect(new ScriptDate(date).getTime()).toBe(date.getTime());
    expect(ScriptDate.now()).toBe(Date.UTC(2026, 10, 5));
    expect(Number.isNaN(new ScriptDate('なし').getTime())).toBe(true);
    expect(typeof ScriptDate()).toBe('string');
  });
});

describe('formatDate', () => {
  const at = new Date('2026-10-01T06:05:09.007Z');
  it.each([
    ['yyyy-MM-dd', '2026-10-01'],
    ['yyyy/M/d H:mm:ss', '2026/10/1 15:05:09'],
    ["yyyy'年'M'月'd'日' (E)", '2026年10月1日 (木)'],
    ['EEEE a h:mm', '木曜日 午後 3:05'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-10-01T15:05:09.007+09:00'],
    ['yy Z', '26 +0900'],
  ])('%s', (pattern, expected) => {
    expect(formatDate(at, 'Asia/Tokyo', pattern)).toBe(expected);
  });

  it('calls midnight and noon twelve', () => {
    expect(formatDate(new Date('2026-10-01T15:05:00Z'), 'Asia/Tokyo', 'a h:mm')).toBe('午前 12:05');
    expect(formatDate(new Date('2026-10-01T03:05:00Z'), 'Asia/Tokyo', 'a h:mm')).toBe('午後 12:05');
  });

  it('refuses a letter it does not know', () => {
    expect(() => formatDate(at, 'Asia/Tokyo', 'Q')).toThrow('is not implemented in the local workbench');
  });
});

describe('the way over the bridge', () => {
  it.each([
    [undefined],
    [null],
    [Number.NaN],
    [Number.NEGATIVE_INFINITY],
    [{ $date: 1, plain: { $ref: 'x' } }],
    [[['', 0, false, null, undefined]]],
    ['改行\nと「かぎ」'],
  ])('keeps %j', (value) => {
    expect(unpack(pack(value))).toEqual(value);
  });

  it('keeps dates as dates', () => {
    expect(unpack(pack([new Date(5)]))).toEqual([new Date(5)]);
  });
});

describe('A1 notation', () => {
  it('counts columns in letters', () => {
    expect([1, 26, 27, 52, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  });
  it('turns corners round', () => {
    expect(parseA1('D5:B2', 1000, 26)).toEqual({ row: 2, column: 2, rows: 4, columns: 3 });
  });
});

describe('the bundle', () => {
  const code = `function onOpen() {}
/**
 * 説明です。
 * @param {number|Array<Array<number>>} visits 延べ数
 * @param {number} [days=1] - 日数
 * @return {number} 率
 * @customfunction
 */
function RATE(visits, days) { return 1 }
/** Not for cells. */
function helper_() {}
/** Just a function. */
function plain() {}`;

  it('shows its callable functions and its custom functions', () => {
    expect(callableNames(code)).toEqual(['onOpen', 'RATE', 'plain']);
    expect(customFunctions(code)).toEqual([
      {
        name: 'RATE',
        help: '説明です。',
        parameters: [
          { name: 'visits', type: 'number|Array<Array<number>>', optional: false, help: '延べ数' },
          { name: 'days', type: 'number', optional: true, help: '日数' },
        ],
        returns: '率',
      },
    ]);
  });
});

describe('a colour the engine keeps', () => {
  it.each([
    ['rgb(1,2,3)', 'FF010203'],
    ['rgba(255, 128, 0, 0.5)', 'FFFF8000'],
    ['#aabbcc', 'FFAABBCC'],
    ['#aabbccdd', 'FFAABBCC'],
  ])('%s is %s in a file', (kept, written) => {
    expect(writeColor(kept)).toEqual({ argb: written });
  });
});

describe('CSV', () => {
  it('quotes what has to be quoted', () => {
    expect(
      toCsv([
        ['a', 'b,c', '「"」'],
        ['1\n2', '', ' '],
      ]),
    ).toBe('a,"b,c","「""」"\r\n"1\n2",, \r\n');
  });
});
