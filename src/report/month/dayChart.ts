// The month day by day, as a chart: people against seats and break-even.
import { daysOfMonth, type IsoDate, weekdayOf } from '../../basics/isoDate.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { dayNumber } from '../../messages/ja/kit/written.ts';
import { decision } from '../../messages/ja/month/decision.ts';
import { asHighAs, behindChart } from '../kit/chart.ts';
import type { ChartSeries } from '../kit/model.ts';
import { noted, PIXELS, remark, table } from '../kit/page.ts';
import type { Section } from '../kit/section.ts';
import { pixelsOf } from '../kit/sheet.ts';
import { COLORS } from '../kit/styles.ts';
import type { TableColumn } from '../kit/table.ts';

const CHART_PIXELS = 256;

interface Day {
  readonly date: IsoDate;
  /** None on a day that was closed. */
  readonly visits: number | undefined;
  readonly capacity: number;
}

/** Every day that counts; over a closed one the line of the seats goes on. */
function daysOf({ month, asOf, figures }: MonthReport): Day[] {
  const open = new Map(figures.days.map((day) => [day.date, day]));
  let capacity = figures.days[0]?.capacity ?? 0;
  return daysOfMonth(month)
    .filter((date) => date <= asOf)
    .map((date) => {
      const day = open.get(date);
      capacity = day?.capacity ?? capacity;
      return { date, visits: day?.visits, capacity };
    });
}

interface Column extends TableColumn<Day> {
  readonly series: ChartSeries;
}

/** What the chart draws; a series that no day has is left out. */
function columnsOf(days: readonly Day[], needed: number | undefined): Column[] {
  const { columns: heads } = decision.days;
  const within = ({ visits, capacity }: Day) => visits && Math.min(visits, capacity);
  const isBelow = ({ visits }: Day) => needed !== undefined && visits !== undefined && visits < needed;
  const over = ({ visits = 0, capacity }: Day) => Math.max(0, visits - capacity) || undefined;
  const bars = (head: string, color: string, value: (day: Day) => number | undefined): Column => ({
    head,
    style: 'behind',
    value,
    series: { as: 'bars', color },
  });
  const all: Column[] = [
    bars(heads.reached, COLORS.accent, (day) => (isBelow(day) ? undefined : within(day))),
    bars(heads.below, COLORS.warnFill, (day) => (isBelow(day) ? within(day) : undefined)),
    bars(heads.over, COLORS.warnFill, over),
    {
      head: heads.capacity,
      style: 'behind',
      value: ({ capacity }) => capacity,
      series: { as: 'line', color: COLORS.ink },
    },
    {
      head: heads.needed,
      style: 'behind',
      value: () => needed,
      series: { as: 'line', color: COLORS.warn, dashed: true },
    },
  ];
  return all.filter(({ value }) => days.some((day) => value(day) !== undefined));
}

/** One number, or the least and the most of those there were. */
function capacities(days: readonly Day[]): string {
  const all = days.map(({ capacity }) => capacity);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  return least === most ? String(most) : `${least}〜${most}`;
}

export function dayChart(report: MonthReport): Section {
  const words = decision.days;
  if (report.figures.days.length === 0) return noted(words.heading, '', remark(words.none, 'text'));
  const days = daysOf(report);
  const needed = report.economics.costs?.breakEven?.dailyVisits;
  const columns = columnsOf(days, needed);
  const lines = table<Day>(
    [
      {
        head: words.columns.day,
        style: 'behindText',
        value: ({ date }) => words.label(dayNumber(date), weekdayOf(date)),
      },
      ...columns,
    ],
    days,
  );
  const body = asHighAs(lines, CHART_PIXELS);
  return noted(
    words.heading,
    words.note(capacities(days), needed),
    behindChart(body, {
      title: words.chart,
      source: { rows: lines.rows.length, columns: columns.length + 1 },
      series: columns.map(({ series }) => series),
      stacked: true,
      legend: false,
      column: 1,
      width: PIXELS,
      height: pixelsOf(body),
    }),
  );
}
