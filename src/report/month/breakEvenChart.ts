// Revenue and costs against visits: where the lines cross is the break-even.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { HALF_PIXELS, WIDTH } from '../kit/page.ts';
import { blankRows, cell, type Section } from '../kit/section.ts';
import { COLORS } from '../kit/styles.ts';

/** From no visit to every seat taken. */
const STEPS = 5;
const CHART_ROWS = 10;
const ROW_PIXELS = 21;
/** The table shows 万円: whole yen would not fit, and nobody reads them off a chart. */
const MAN = 10_000;

export function breakEvenChart({ figures, economics }: MonthReport): Section {
  const { revenuePerVisit, costs } = economics;
  if (revenuePerVisit === undefined || costs?.variableCostPerVisit === undefined) return { rows: [] };
  const { fixedCosts, variableCostPerVisit } = costs;
  const { chart, chartColumns } = words.breakEven;
  const lines = Array.from({ length: STEPS + 1 }, (_, step) => {
    const visits = Math.round((figures.capacityDays * step) / STEPS);
    return [
      cell(visits, 'count'),
      cell((visits * revenuePerVisit) / MAN, 'count'),
      cell((fixedCosts + visits * variableCostPerVisit) / MAN, 'count'),
    ];
  });
  const table = [chartColumns.map((text) => cell(text, 'head')), ...lines];
  return {
    rows: [...table, ...blankRows(CHART_ROWS - table.length), []],
    charts: [
      {
        title: chart,
        source: { row: 1, column: 1, rows: table.length, columns: 3 },
        series: [
          { as: 'line', color: COLORS.accent },
          { as: 'line', color: COLORS.warn, dashed: true },
        ],
        row: 1,
        column: WIDTH / 2 - 1,
        width: HALF_PIXELS,
        height: CHART_ROWS * ROW_PIXELS,
      },
    ],
  };
}
