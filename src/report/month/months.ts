// This month beside those before it: occupancy as a line where there are enough of them, and the figures compared.
import { addMonths, type IsoMonth } from '../../basics/isoDate.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { decision } from '../../messages/ja/month/decision.ts';
import { report as reportWords } from '../../messages/ja/month/report.ts';
import { asHighAs, behindChart } from '../kit/chart.ts';
import type { ModelCell } from '../kit/model.ts';
import { noted, PIXELS, remark, table, WIDTH } from '../kit/page.ts';
import { cell, type Section, stack } from '../kit/section.ts';
import { pixelsOf } from '../kit/sheet.ts';
import { COLORS } from '../kit/styles.ts';
import type { TableColumn } from '../kit/table.ts';
import { COMPARED, FIGURES, figureValue, type MonthFigure, nameOf } from './figures.ts';
import { differenceOf, MAN, QUANTITIES } from './quantities.ts';

const words = decision.months;
const MONTHS_A_YEAR = 12;
/** Two points are no line. */
const POINTS = 3;
const CHART_PIXELS = 214;
/** The axis begins below the lowest point by less than one of these. */
const AXIS_STEP = 0.1;

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

/** Columns only for months of which something is known. */
function compared(report: MonthReport): Section {
  const { past, month } = report;
  const { columns: heads } = reportWords.history;
  const others = [
    { head: heads.before, of: past.get(addMonths(month, -1)) },
    { head: heads.yearAgo, of: past.get(addMonths(month, -MONTHS_A_YEAR)) },
  ];
  const lines = COMPARED.map((figure) => ({ figure, now: figureValue(figure, report) })).filter(
    ({ now }) => now !== undefined,
  );
  type Line = (typeof lines)[number];
  const columns = others.flatMap(({ head, of }): TableColumn<Line>[] =>
    of === undefined
      ? []
      : [
          {
            head,
            width: 2,
            style: 'count',
            value: ({ figure }) => valueCell(figure, of.overall(figure)),
          },
          {
            head: heads.difference,
            width: 2,
            style: 'difference',
            value: ({ figure, now }) => differenceCell(figure, now, of.overall(figure)),
          },
        ],
  );
  return table<Line>(
    [
      { head: heads.figure, width: 2, style: 'label', value: ({ figure }) => nameOf(figure) },
      { head: heads.now, width: 2, style: 'count', value: ({ figure, now }) => valueCell(figure, now) },
      ...columns,
      { width: 'rest', style: 'label', value: () => undefined },
    ],
    lines,
  );
}

interface Point {
  readonly month: IsoMonth;
  readonly rate: number;
}

/** The last twelve months of which something is known, the oldest first. */
const pointsOf = ({ figures, past, month }: MonthReport): Point[] =>
  Array.from({ length: MONTHS_A_YEAR }, (_, at) => addMonths(month, at + 1 - MONTHS_A_YEAR)).flatMap(
    (each) => {
      const rate = each === month ? figures.occupancy : past.get(each)?.overall('occupancy');
      return rate === undefined ? [] : [{ month: each, rate }];
    },
  );

function line(points: readonly Point[], needed: number | undefined): Section {
  const lines = table<Point>(
    [
      { head: words.columns.month, style: 'behindText', value: ({ month }) => decision.shortMonth(month) },
      { head: words.columns.occupancy, style: 'behindPercent', value: ({ rate }) => rate },
      ...(needed === undefined
        ? []
        : [{ head: words.columns.needed, style: 'behindPercent' as const, value: () => needed }]),
    ],
    points,
  );
  const body = asHighAs(lines, CHART_PIXELS);
  const least = Math.min(...points.map(({ rate }) => rate), needed ?? 1);
  return behindChart(body, {
    title: words.chart,
    source: { rows: lines.rows.length, columns: needed === undefined ? 2 : 3 },
    series: [
      { as: 'line', color: COLORS.accent, points: true },
      ...(needed === undefined ? [] : [{ as: 'line' as const, color: COLORS.warn, dashed: true }]),
    ],
    percent: true,
    legend: false,
    least: Math.max(0, Math.floor(least / AXIS_STEP) * AXIS_STEP),
    column: 1,
    width: PIXELS,
    height: pixelsOf(body),
  });
}

export function months(report: MonthReport): Section {
  const { past, month } = report;
  const points = pointsOf(report);
  const needed = figureValue('breakeven_occupancy', report);
  const isKnown = [-1, -MONTHS_A_YEAR].some((back) => past.has(addMonths(month, back)));
  if (!isKnown && points.length < POINTS) return noted(words.heading, '', remark(words.none, 'text'));
  const note = needed === undefined ? words.note : words.noteNeeded(needed);
  return noted(
    words.heading,
    points.length < POINTS ? words.noteShort : note,
    stack(
      [...(points.length < POINTS ? [] : [line(points, needed)]), ...(isKnown ? [compared(report)] : [])],
      WIDTH,
    ),
  );
}
