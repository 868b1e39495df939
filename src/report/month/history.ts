// This month beside the month before and the same month last year, and occupancy over the fiscal year.

import { addMonths } from '../../basics/isoDate.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { fiscalYearTo } from '../../domain/month/pastMonths.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { chartBeside } from '../kit/chart.ts';
import type { ModelCell } from '../kit/model.ts';
import { block, remark, table, WIDTH } from '../kit/page.ts';
import { cell, gap, NOTHING, type Section, stack } from '../kit/section.ts';
import { COLORS } from '../kit/styles.ts';
import type { TableColumn } from '../kit/table.ts';
import { COMPARED, FIGURES, figureValue, type MonthFigure, nameOf } from './figures.ts';
import { differenceOf, MAN, QUANTITIES } from './quantities.ts';

const CHART_ROWS = 9;
const MONTHS_A_YEAR = 12;

/** Amounts stand in 万円: six columns of whole yen do not fit on a page. */
function valueCell(figure: MonthFigure, value: number | undefined): ModelCell | undefined {
  if (value === undefined) return undefined;
  const { quantity } = FIGURES[figure];
  return quantity === 'yen' ? cell(value / MAN, 'man') : cell(value, QUANTITIES[quantity].style);
}

function differenceCell(figure: MonthFigure, now: number | undefined, then: number | undefined) {
  if (now === undefined || then === undefined) return undefined;
  const { quantity } = FIGURES[figure];
  return quantity === 'yen'
    ? cell(now / MAN - then / MAN, 'manDifference')
    : differenceOf(quantity, now, then);
}

function compared(report: MonthReport): Section {
  const { past, month } = report;
  const before = past.get(addMonths(month, -1));
  const lastYear = past.get(addMonths(month, -MONTHS_A_YEAR));
  const { columns: heads, none } = words.history;
  if (!before && !lastYear) return remark(none);
  const lines = COMPARED.map((figure) => ({
    figure,
    now: figureValue(figure, report),
    before: before?.overall(figure),
    yearAgo: lastYear?.overall(figure),
  }));
  type Line = (typeof lines)[number];
  const value = (of: 'now' | 'before' | 'yearAgo'): TableColumn<Line> => ({
    head: heads[of],
    style: 'count',
    value: ({ figure, [of]: each }) => valueCell(figure, each),
  });
  const difference = (to: 'before' | 'yearAgo'): TableColumn<Line> => ({
    head: heads.difference,
    width: 2,
    style: 'difference',
    value: ({ figure, now, [to]: then }) => differenceCell(figure, now, then),
  });
  return table<Line>(
    [
      { head: heads.figure, width: 3, style: 'label', value: ({ figure }) => nameOf(figure) },
      value('now'),
      { ...value('before'), width: 3 },
      difference('before'),
      value('yearAgo'),
      difference('yearAgo'),
    ],
    lines,
  );
}

/** Months of the fiscal year with a report, as a small table with its chart; one month alone is no line. */
function fiscalYear({ figures, past, month }: MonthReport): Section {
  const { chart, chartColumns: heads, month: nameOfMonth } = words.history;
  const points = fiscalYearTo(month).flatMap((each) => {
    const rate = each === month ? figures.occupancy : past.get(each)?.overall('occupancy');
    return rate === undefined ? [] : [{ name: nameOfMonth(each), rate }];
  });
  if (points.length < 2) return NOTHING;
  const lines = table<(typeof points)[number]>(
    [
      { head: heads.month, style: 'label', value: ({ name }) => name },
      { head: heads.occupancy, style: 'percent', value: ({ rate }) => rate },
    ],
    points,
  );
  return stack(
    [
      chartBeside(lines, {
        title: chart,
        source: { rows: lines.rows.length, columns: 2 },
        series: [{ as: 'line', color: COLORS.accent }],
        percent: true,
        column: WIDTH / 2 - 1,
        rows: CHART_ROWS,
      }),
      gap,
    ],
    WIDTH,
  );
}

export const history = (report: MonthReport): Section[] => [
  block(words.history.heading, compared(report)),
  fiscalYear(report),
];
