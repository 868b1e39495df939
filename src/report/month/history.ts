// This month beside the month before and the same month last year, and occupancy over the fiscal year.

import { addMonths } from '../../basics/isoDate.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { fiscalYearTo } from '../../domain/month/pastMonths.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import type { ModelCell } from '../kit/model.ts';
import { HALF_PIXELS, WIDTH } from '../kit/page.ts';
import { across, blankRows, cell, known, type Section } from '../kit/section.ts';
import { COLORS, type StyleName } from '../kit/styles.ts';
import { METRICS, type Metric } from './metrics.ts';

const CHART_ROWS = 9;
const ROW_PIXELS = 21;
const MONTHS_A_YEAR = 12;
/** Amounts stand in 万円 here: six columns of whole yen do not fit on a page. */
const MAN = 10_000;

type Shown = readonly [metric: Metric, now: number | undefined, style: StyleName];

function difference(now: number | undefined, then: number | undefined, style: StyleName): ModelCell {
  if (now === undefined || then === undefined) return cell('', style);
  if (style === 'percent') return cell((now - then) * 100, 'points');
  return cell(now - then, style === 'man' ? 'manDifference' : 'difference');
}

function compared({ figures, economics, past, month }: MonthReport): ModelCell[][] {
  const before = past.get(addMonths(month, -1));
  const lastYear = past.get(addMonths(month, -MONTHS_A_YEAR));
  if (!before && !lastYear) return [];
  const { total } = figures;
  const shown: Shown[] = [
    ['occupancy', figures.occupancy, 'percent'],
    ['visits', total.visits, 'count'],
    ['active_clients', figures.activeClients, 'count'],
    ['absence_rate', total.absenceRate, 'percent'],
    ['revenue', economics.revenue, 'man'],
    ['profit', economics.costs?.profit, 'man'],
  ];
  return shown.map(([metric, whole, style]) => {
    const inStyle = (value: number | undefined) =>
      value === undefined || style !== 'man' ? value : value / MAN;
    const [now, then, yearAgo] = [whole, before?.overall(metric), lastYear?.overall(metric)].map(inStyle);
    return [
      ...across(METRICS[metric][0], 'label', 3),
      known(now, style),
      cell('', style),
      cell('', style),
      known(then, style),
      cell('', style),
      difference(now, then, style),
      known(yearAgo, style),
      cell('', style),
      difference(now, yearAgo, style),
    ];
  });
}

/** Months of the fiscal year with a report, as a small table with its chart; one month alone is no line. */
function fiscalYear({ figures, past, month }: MonthReport): Section {
  const { chart, chartColumns, month: nameOf } = words.history;
  const points = fiscalYearTo(month).flatMap((each) => {
    const rate = each === month ? figures.occupancy : past.get(each)?.overall('occupancy');
    return rate === undefined ? [] : [{ name: nameOf(each), rate }];
  });
  if (points.length < 2) return { rows: [] };
  const table = [
    chartColumns.map((text, at) => cell(text, at === 0 ? 'headText' : 'head')),
    ...points.map(({ name, rate }) => [cell(name, 'label'), cell(rate, 'percent')]),
  ];
  return {
    rows: [...table, ...blankRows(Math.max(0, CHART_ROWS - table.length)), []],
    charts: [
      {
        title: chart,
        source: { row: 1, column: 1, rows: table.length, columns: 2 },
        series: [{ as: 'line', color: COLORS.accent }],
        percent: true,
        row: 1,
        column: WIDTH / 2 - 1,
        width: HALF_PIXELS,
        height: CHART_ROWS * ROW_PIXELS,
      },
    ],
  };
}

export function history(report: MonthReport): Section[] {
  const { heading, columns, none } = words.history;
  const lines = compared(report);
  const [metric = '', ...rest] = columns;
  const places = [3, 6, 8, 9, 11];
  const head = Array.from({ length: WIDTH }, (_, at) => {
    const text = at === 0 ? metric : (rest[places.indexOf(at)] ?? '');
    return cell(text, at === 0 ? 'headText' : 'head');
  });
  return [
    {
      rows: [
        across(heading, 'heading', WIDTH),
        ...(lines.length === 0 ? [[cell(none, 'muted')]] : [head, ...lines]),
        [],
      ],
    },
    fiscalYear(report),
  ];
}
