// By weekday: how full, and how many seats can still be offered.

import type { WeekdayFigures } from '../../domain/month/monthFigures.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { chartBeside } from '../kit/chart.ts';
import { block, remark, table, WIDTH } from '../kit/page.ts';
import { type Section, stack } from '../kit/section.ts';
import { COLORS } from '../kit/styles.ts';
import type { TableColumn } from '../kit/table.ts';

/** The chart stands beside the table and needs this many rows. */
const CHART_ROWS = 10;

function columns(): TableColumn<WeekdayFigures>[] {
  const { columns: heads } = words.weekdays;
  return [
    { head: heads.weekday, style: 'label', value: ({ weekday }) => weekday },
    { head: heads.averageVisits, style: 'decimal', value: ({ averageVisits }) => averageVisits },
    { head: heads.operatingDays, style: 'count', value: ({ operatingDays }) => operatingDays },
    { head: heads.visits, style: 'count', value: ({ visits }) => visits },
    { head: heads.occupancy, style: 'percent', value: ({ occupancy }) => occupancy },
    { head: heads.freeSeats, style: 'count', value: ({ freeSeats }) => freeSeats },
  ];
}

export function weekdays({ figures }: MonthReport): Section {
  const { heading, chart, note } = words.weekdays;
  const shown = figures.weekdays.filter((day) => day.operatingDays > 0 || day.freeSeats !== undefined);
  const lines = table(columns(), shown);
  return block(
    heading,
    chartBeside(stack([lines, remark(note)], WIDTH), {
      title: chart,
      source: { rows: lines.rows.length, columns: 2 },
      series: [{ as: 'bars', color: COLORS.accent }],
      column: WIDTH / 2 + 1,
      rows: CHART_ROWS,
    }),
  );
}
