// The waterfall: bars around the month before, parted at zero.
import { expect, it } from 'vitest';
import type { Bridge } from '../../../../src/domain/month/bridge.ts';
import { monthReport } from '../../../../src/domain/month/monthReport.ts';
import { change } from '../../../../src/report/month/change.ts';
import { source } from '../../../support/dayService.ts';

const COLUMNS = 7;

/** The rows behind the chart: 理由, 土台, 増, 増 below zero, 減, 減 below zero, 計. */
function bars(steps: Bridge['steps'], before: number, after: number) {
  const section = change({ ...monthReport(source({})), bridge: { before, after, steps } });
  const [chart] = section.charts ?? [];
  if (!chart) throw new Error('There is no chart.');
  const { row, rows } = chart.source;
  return section.rows
    .slice(row, row + rows - 1)
    .map((cells) => cells.slice(0, COLUMNS).map(({ value }) => value));
}

it('what is gained stands on what was reached, what is lost hangs from it', () => {
  // 7, then 38, then 30; the month as a whole has 30 more.
  const steps = [
    { cause: 'operatingDays', visits: 7 },
    { cause: 'newClients', visits: 31 },
    { cause: 'endedClients', visits: -8 },
    { cause: 'makeup', visits: 0 },
  ] as const;
  expect(bars(steps, 393, 423)).toEqual([
    ['営業日 +7', '', 7, '', '', '', ''],
    ['新規 +31', 7, 31, '', '', '', ''],
    ['終了 -8', 30, '', '', 8, '', ''],
    ['10月 +30', '', '', '', '', '', 30],
  ]);
});

it('below zero everything hangs, and a bar through zero has two parts', () => {
  // -10, then through zero to 5, then through it again to -2, then -4.
  const steps = [
    { cause: 'endedClients', visits: -10 },
    { cause: 'newClients', visits: 15 },
    { cause: 'absences', visits: -7 },
    { cause: 'hospital', visits: -2 },
  ] as const;
  expect(bars(steps, 100, 96)).toEqual([
    ['終了 -10', '', '', '', '', -10, ''],
    ['新規 +15', '', 5, -10, '', '', ''],
    ['欠席 -7', '', '', '', 5, -2, ''],
    ['入院 -2', -2, '', '', '', -2, ''],
    ['10月 -4', '', '', '', '', '', -4],
  ]);
});
