// What must not change a figure: the order of rows and columns, how a mark is written, and the machine's time zone.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthSource } from '../../../../src/actions/month/monthSource.ts';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { dataRows } from '../../../../src/report/month/dataRows.ts';
import type { Cell, Grid } from '../../../../src/tabs/kit/grid.ts';
import { TABS } from '../../../support/smallDayService.ts';

type Rows = readonly (readonly Cell[])[];

const ATTENDANCE = '出席 2026-10';
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  '○': ['○', '〇', '◯', '◎', '1', '１', '出', '出席', ' ○ '],
  欠: ['欠', '×', '✕', '欠席'],
};

/** The figures of the small place with its attendance tab written like that, in a fixed order. */
function figures(attendance: Rows): string[] {
  const tabs = { ...TABS, [ATTENDANCE]: attendance } as Record<string, Rows>;
  const grids = new Map(Object.entries(tabs).map(([tab, rows]): [string, Grid] => [tab, { tab, rows }]));
  const source = monthSource(grids, Object.keys(tabs), '2026-10', '2026-10-31', new Map());
  return dataRows(monthReport(source))
    .map((row) => row.join(' '))
    .sort();
}

const [head = [], ...rows] = TABS[ATTENDANCE] as Rows;
const usual = figures([head, ...rows]);
const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('the figures are the same', () => {
  it('whatever the order of rows and columns', () => {
    fc.assert(
      fc.property(shuffled(rows), shuffled(head.map((_, index) => index)), (lines, order) => {
        const table = [head, ...lines].map((line) => order.map((index) => line[index] ?? ''));
        expect(figures(table)).toEqual(usual);
      }),
      { numRuns: 50 },
    );
  });

  it('whichever way a mark is written', () => {
    const pick = fc.infiniteStream(fc.nat());
    fc.assert(
      fc.property(pick, (numbers) => {
        const written = (cell: Cell): Cell => {
          const ways = ALIASES[String(cell)];
          return ways ? (ways[numbers.next().value % ways.length] ?? cell) : cell;
        };
        expect(figures([head, ...rows.map((line) => line.map(written))])).toEqual(usual);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['dates', (day: number) => `2026-10-${String(day).padStart(2, '0')}`],
    ['day and month', (day: number) => `10/${day}`],
    ['Japanese', (day: number) => `10月${day}日`],
    ['with weekday', (day: number) => `${day}日(月)`],
    [
      'full width',
      (day: number) => String.fromCharCode(...[...String(day)].map((digit) => digit.charCodeAt(0) + 0xfee0)),
    ],
  ])('with day headers as %s', (_, name) => {
    const named = head.map((cell) => (typeof cell === 'number' ? name(cell) : cell));
    expect(figures([named, ...rows])).toEqual(usual);
  });

  it('under a title and an empty row, and above a row of totals', () => {
    const totals = ['', '合計', '', ...head.slice(3).map(() => 2)];
    expect(figures([['十月の出席'], [], head, ...rows, totals])).toEqual(usual);
  });
});

it.each(['Pacific/Honolulu', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
  'in %s no date moves',
  (zone) => {
    const output = execFileSync(
      'npx',
      [
        'tsx',
        'workbench/cli/kado.ts',
        'report',
        'samples/sample-day-service.xlsx',
        '--month',
        '2026-10',
        '--csv',
      ],
      { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
    );
    const lines = output.split(/\r?\n/);
    // Counted by hand on the sample: Thursday the 1st has 16 users, Saturday the 31st 10, the month 436.
    expect(lines.filter((line) => /,日,2026-10-01,visits,/.test(line))[0]).toContain(',16,');
    expect(lines.filter((line) => /,日,2026-10-31,visits,/.test(line))[0]).toContain(',10,');
    expect(lines.filter((line) => /,全体,,visits,/.test(line))[0]).toContain(',436,');
  },
);
