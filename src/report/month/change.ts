// Why the month differs from the one before: a waterfall around the month before, and the three largest causes in words.
import { addMonths } from '../../basics/isoDate.ts';
import type { Bridge, BridgeCause } from '../../domain/month/bridge.ts';
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { decision } from '../../messages/ja/month/decision.ts';
import { report as reportWords } from '../../messages/ja/month/report.ts';
import { behindChart, CLEAR_PIXELS } from '../kit/chart.ts';
import { COLUMN_WIDTHS, noted, remark, table, WIDTH } from '../kit/page.ts';
import { across, blankRows, cell, type Section } from '../kit/section.ts';
import { pixelsOf } from '../kit/sheet.ts';
import { COLORS } from '../kit/styles.ts';
import type { TableColumn } from '../kit/table.ts';

const words = decision.change;

type Step = Bridge['steps'][number];

/** A bar from one height to another, parted at zero as stacked columns want it. */
interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly isTotal?: true;
}

function bars(steps: readonly Step[], month: string): Bar[] {
  let reached = 0;
  const moved = steps.map(({ cause, visits }): Bar => {
    const from = reached;
    reached += visits;
    return { label: words.bar(words.short[cause], visits), from, to: reached };
  });
  const total = words.bar(decision.shortMonth(month), reached);
  return [...moved, { label: total, from: 0, to: reached, isTotal: true }];
}

/** Blank where it has no height, so that no zero stands behind the chart. */
const part = (height: number) => (height === 0 ? undefined : height);
const above = ({ from, to }: Bar) => Math.max(from, to, 0) - Math.max(Math.min(from, to), 0);
const below = ({ from, to }: Bar) => Math.min(from, to, 0) - Math.min(Math.max(from, to), 0);
/** What a bar that does not touch zero stands on. */
const base = ({ from, to }: Bar) => (from * to <= 0 ? 0 : from > 0 ? Math.min(from, to) : Math.max(from, to));

function columns(): TableColumn<Bar>[] {
  const heads = words.columns;
  const column = (head: string, height: (bar: Bar) => number): TableColumn<Bar> => ({
    head,
    style: 'behind',
    value: (bar) => part(height(bar)),
  });
  const only = (wanted: (bar: Bar) => boolean, height: (bar: Bar) => number) => (bar: Bar) =>
    !bar.isTotal && wanted(bar) ? height(bar) : 0;
  const isGain = ({ from, to }: Bar) => to > from;
  const isLoss = ({ from, to }: Bar) => to < from;
  return [
    { head: heads.cause, style: 'behindText', value: ({ label }) => label },
    column(heads.base, (bar) => (bar.isTotal ? 0 : base(bar))),
    column(heads.gained, only(isGain, above)),
    column(heads.gainedBelow, only(isGain, below)),
    column(heads.lost, only(isLoss, above)),
    column(heads.lostBelow, only(isLoss, below)),
    column(heads.total, ({ isTotal, to }) => (isTotal ? to : 0)),
  ];
}

/** How many columns of the page the chart takes; the words beside it have the others. */
const CHART = 8;
const NAMED = 3;
const TITLE_PIXELS = 21;
const TEXT_PIXELS = 36;
const GAP_PIXELS = 12;
/** Eleven bars and their header, so that the page is as high whatever happened. */
const ROWS = 12;

function inWords(cause: BridgeCause, report: MonthReport): string {
  const { figures, past, month } = report;
  const before = past.get(addMonths(month, -1));
  const say = words.inWords;
  const { total } = figures;
  const counted = (key: string, now: number) =>
    say.count(reportWords.change.causes[cause], before?.overall(key) ?? 0, now);
  switch (cause) {
    case 'operatingDays':
      return say.operatingDays(before?.overall('operating_days'), figures.operatingDays);
    case 'newClients':
      return say.newClients(figures.newClients);
    case 'endedClients':
      return say.endedClients(figures.endedClients);
    case 'contracts':
      return say.contracts;
    case 'absences':
      return counted('absences', total.absences);
    case 'hospital':
      return counted('hospital_absences', total.hospital);
    case 'shortStay':
      return counted('short_stay_absences', total.shortStay);
    case 'makeup':
      return counted('makeup_visits', total.makeup);
    case 'extra':
      return counted('extra_visits', total.extra);
    case 'unentered':
      return say.unentered;
  }
}

/** Title, text and a gap for each, beside the rows that the chart hides. */
function beside(lines: Section, steps: readonly Step[], report: MonthReport): Section {
  const largest = [...steps].sort((a, b) => Math.abs(b.visits) - Math.abs(a.visits)).slice(0, NAMED);
  const right = largest.flatMap(({ cause, visits }) => [
    across(words.cause(reportWords.change.causes[cause], visits), 'causeTitle', WIDTH - CHART),
    across(inWords(cause, report), 'causeText', WIDTH - CHART),
    [],
  ]);
  const rows = [...lines.rows, ...blankRows(Math.max(0, ROWS - lines.rows.length))].map((row, at) => [
    ...row.slice(0, CHART),
    ...Array.from({ length: CHART - Math.min(CHART, row.length) }, () => cell('', 'blank')),
    ...(right[at] ?? []),
  ]);
  return {
    rows,
    wide: largest.flatMap((_, at) =>
      [1, 2].map((line) => ({ row: at * 3 + line, column: CHART + 1, rows: 1, columns: WIDTH - CHART })),
    ),
    rowHeights: Array.from({ length: NAMED }, (_, at) => [
      { row: at * 3 + 1, rows: 1, height: TITLE_PIXELS },
      { row: at * 3 + 2, rows: 1, height: TEXT_PIXELS },
      { row: at * 3 + 3, rows: 1, height: GAP_PIXELS },
    ]).flat(),
  };
}

export function change(report: MonthReport): Section {
  const { month, bridge } = report;
  const before = addMonths(month, -1);
  if (!bridge) return noted(words.heading, '', remark(decision.conclusion.noBefore(before), 'text'));
  const steps = bridge.steps.filter(({ visits }) => visits !== 0);
  const lines = table(columns(), bars(steps, month));
  const body = beside(lines, steps, report);
  return noted(
    words.heading,
    words.note(before, bridge.before, month, bridge.after),
    behindChart(body, {
      title: words.chart,
      source: { rows: lines.rows.length, columns: columns().length },
      series: [
        { as: 'bars', color: COLORS.white },
        { as: 'bars', color: COLORS.accentLight },
        { as: 'bars', color: COLORS.accentLight },
        { as: 'bars', color: COLORS.warnFill },
        { as: 'bars', color: COLORS.warnFill },
        { as: 'bars', color: COLORS.accent },
      ],
      stacked: true,
      aroundZero: true,
      legend: false,
      column: 1,
      width: COLUMN_WIDTHS.slice(0, CHART).reduce((sum, width) => sum + width, 0) - CLEAR_PIXELS,
      height: pixelsOf(body),
    }),
  );
}
