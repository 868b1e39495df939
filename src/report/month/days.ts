// Day by day: users against seats and break-even, as a chart, a table and a row of seats.
import { weekdayOf } from '../../basics/isoDate.ts';
import type { DayFigures } from '../../domain/month/monthFigures.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { CLEAR_PIXELS } from '../kit/chart.ts';
import { ROW_PIXELS } from '../kit/model.ts';
import { block, PIXELS, table } from '../kit/page.ts';
import { blankRows, type Section } from '../kit/section.ts';
import { COLORS } from '../kit/styles.ts';

/** Room for the chart. */
const CHART_ROWS = 13;
/** More seats than this would run over the edge of the page. */
const SEATS_SHOWN = 42;

function seats({ visits, capacity }: DayFigures): string {
  if (Math.max(visits, capacity) > SEATS_SHOWN) return '';
  const over = Math.max(0, visits - capacity);
  return `　${'■'.repeat(visits - over)}${'▲'.repeat(over)}${'□'.repeat(Math.max(0, capacity - visits))}`;
}

/** Above the table that it draws: `rows` of it, header included, and so many columns. */
const chart = (rows: number, withNeeded: boolean): Section => ({
  rows: blankRows(CHART_ROWS),
  charts: [
    {
      title: words.days.chart,
      source: { row: CHART_ROWS + 1, column: 1, rows, columns: withNeeded ? 4 : 3 },
      series: [
        { as: 'bars', color: COLORS.accent },
        { as: 'line', color: COLORS.muted },
        ...(withNeeded ? [{ as: 'line' as const, color: COLORS.warn, dashed: true }] : []),
      ],
      row: 1,
      column: 1,
      width: PIXELS,
      height: CHART_ROWS * ROW_PIXELS - CLEAR_PIXELS,
    },
  ],
});

export function days({ figures, economics }: MonthReport): Section {
  const { heading, columns: heads, label } = words.days;
  const needed = economics.costs?.breakEven?.dailyVisits;
  const lines = table<DayFigures>(
    [
      { head: heads.date, style: 'label', value: ({ date }) => label(date, weekdayOf(date)) },
      { head: heads.visits, style: 'count', value: ({ visits }) => visits },
      { head: heads.capacity, style: 'count', value: ({ capacity }) => capacity },
      { head: heads.needed, style: 'decimal', value: () => needed },
      { head: heads.occupancy, style: 'percent', value: ({ occupancy }) => occupancy },
      { head: heads.absences, style: 'count', value: ({ absences }) => absences },
      { head: heads.seats, width: 'rest', style: 'bar', value: seats },
    ],
    figures.days,
  );
  return block(heading, chart(lines.rows.length, needed !== undefined), lines);
}
