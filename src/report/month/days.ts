// Day by day: users against seats and break-even, as a chart, a table and a row of seats.
import { weekdayOf } from '../../basics/isoDate.ts';
import type { DayFigures } from '../../domain/month/monthFigures.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { ModelCell } from '../kit/model.ts';
import { PIXELS, WIDTH } from '../kit/page.ts';
import { across, blankRows, cell, known, type Section } from '../kit/section.ts';
import { COLORS } from '../kit/styles.ts';

/** Room for the chart, in rows of the usual 21 pixels. */
const CHART_ROWS = 13;
const ROW_PIXELS = 21;
const HEADING_ROWS = 1;
/** More seats than this would run over the edge of the page. */
const SEATS_SHOWN = 42;

function seats({ visits, capacity }: DayFigures): string {
  if (Math.max(visits, capacity) > SEATS_SHOWN) return '';
  const over = Math.max(0, visits - capacity);
  return `　${'■'.repeat(visits - over)}${'▲'.repeat(over)}${'□'.repeat(Math.max(0, capacity - visits))}`;
}

function line(day: DayFigures, needed: number | undefined): ModelCell[] {
  const { date, visits, capacity, occupancy, absences } = day;
  return [
    cell(words.days.label(date, weekdayOf(date)), 'label'),
    cell(visits, 'count'),
    cell(capacity, 'count'),
    needed === undefined ? cell('', 'count') : cell(needed, 'decimal'),
    known(occupancy, 'percent'),
    cell(absences, 'count'),
    ...across(seats(day), 'bar', WIDTH - 6),
  ];
}

export function days({ figures, economics }: MonthReport): Section {
  const { heading, chart, columns } = words.days;
  const needed = economics.costs?.breakEven?.dailyVisits;
  const head = columns.map((text, at) => cell(text, at === 0 || at === 6 ? 'headText' : 'head'));
  return {
    rows: [
      across(heading, 'heading', WIDTH),
      ...blankRows(CHART_ROWS),
      [...head, ...across('', 'headText', WIDTH - head.length)],
      ...figures.days.map((day) => line(day, needed)),
      [],
    ],
    charts: [
      {
        title: chart,
        source: {
          row: HEADING_ROWS + CHART_ROWS + 1,
          column: 1,
          rows: figures.days.length + 1,
          columns: needed === undefined ? 3 : 4,
        },
        series: [
          { as: 'bars', color: COLORS.accent },
          { as: 'line', color: COLORS.muted },
          ...(needed === undefined ? [] : [{ as: 'line' as const, color: COLORS.warn, dashed: true }]),
        ],
        row: HEADING_ROWS + 1,
        column: 1,
        width: PIXELS,
        height: CHART_ROWS * ROW_PIXELS - 8,
      },
    ],
  };
}
