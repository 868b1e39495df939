// Revenue and costs against visits: where the lines cross is the break-even.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { chartBeside } from '../kit/chart.ts';
import { table, WIDTH } from '../kit/page.ts';
import { gap, NOTHING, type Section, stack } from '../kit/section.ts';
import { COLORS } from '../kit/styles.ts';
import { MAN } from './quantities.ts';

/** From no visit to every seat taken. */
const STEPS = 5;
const CHART_ROWS = 10;

export function breakEvenChart({ figures, economics }: MonthReport): Section {
  const { revenuePerVisit, costs } = economics;
  if (revenuePerVisit === undefined || costs?.variableCostPerVisit === undefined) return NOTHING;
  const { fixedCosts, variableCostPerVisit } = costs;
  const { chart, chartColumns: heads } = words.breakEven;
  const steps = Array.from({ length: STEPS + 1 }, (_, step) =>
    Math.round((figures.capacityDays * step) / STEPS),
  );
  const lines = table<number>(
    [
      // 万円: whole yen would not fit, and nobody reads them off a chart.
      { head: heads.visits, style: 'count', value: (visits) => visits },
      { head: heads.revenue, style: 'count', value: (visits) => (visits * revenuePerVisit) / MAN },
      {
        head: heads.costs,
        style: 'count',
        value: (visits) => (fixedCosts + visits * variableCostPerVisit) / MAN,
      },
    ],
    steps,
  );
  return stack(
    [
      chartBeside(lines, {
        title: chart,
        source: { rows: lines.rows.length, columns: 3 },
        series: [
          { as: 'line', color: COLORS.accent },
          { as: 'line', color: COLORS.warn, dashed: true },
        ],
        column: WIDTH / 2 - 1,
        rows: CHART_ROWS,
      }),
      gap,
    ],
    WIDTH,
  );
}
