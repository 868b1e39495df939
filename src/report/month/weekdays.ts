// By weekday: how full, and how many seats can still be offered.

import type { WeekdayFigures } from '../../domain/month/monthFigures.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { HALF_PIXELS, WIDTH } from '../kit/page.ts';
import { across, blankRows, cell, known, type Section } from '../kit/section.ts';
import { COLORS } from '../kit/styles.ts';

/** The chart stands beside the table and needs this many rows. */
const CHART_ROWS = 10;
const ROW_PIXELS = 21;
const HALF = WIDTH / 2;

const line = (day: WeekdayFigures) => [
  cell(day.weekday, 'label'),
  known(day.averageVisits, 'decimal'),
  cell(day.operatingDays, 'count'),
  cell(day.visits, 'count'),
  known(day.occupancy, 'percent'),
  known(day.freeSeats, 'count'),
];

export function weekdays({ figures }: MonthReport): Section {
  const { heading, chart, columns, note } = words.weekdays;
  const shown = figures.weekdays.filter((day) => day.operatingDays > 0 || day.freeSeats !== undefined);
  const body = [
    columns.map((text, at) => cell(text, at === 0 ? 'headText' : 'head')),
    ...shown.map(line),
    [cell(note, 'muted')],
  ];
  return {
    rows: [
      across(heading, 'heading', WIDTH),
      ...body,
      ...blankRows(Math.max(0, CHART_ROWS - body.length)),
      [],
    ],
    charts: [
      {
        title: chart,
        source: { row: 2, column: 1, rows: shown.length + 1, columns: 2 },
        series: [{ as: 'bars', color: COLORS.accent }],
        row: 2,
        column: HALF + 1,
        width: HALF_PIXELS,
        height: CHART_ROWS * ROW_PIXELS,
      },
    ],
  };
}
