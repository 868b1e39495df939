// This month beside the national figures, each with its year and source.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { type Benchmark, latestBenchmark } from '../../rules/month/benchmarks.ts';
import type { ModelCell } from '../kit/model.ts';
import { WIDTH } from '../kit/page.ts';
import { across, cell, type Section } from '../kit/section.ts';
import type { StyleName } from '../kit/styles.ts';

interface Comparison {
  readonly label: string;
  readonly own: number | undefined;
  readonly metric: Benchmark['metric'];
  readonly style: StyleName;
  readonly difference: (own: number, national: number) => ModelCell;
}

/** Percentage points between two ratios. */
const points = (own: number, national: number) => cell((own - national) * 100, 'points');
const yen = (own: number, national: number) => cell(Math.round(own) - national, 'yenDifference');

export function national({ figures, economics, care }: MonthReport): Section {
  if (!care) return { rows: [] };
  const { heading, columns, occupancy, revenuePerVisit, source, publishedBy } = words.national;
  const comparisons: Comparison[] = [
    { label: occupancy, own: figures.occupancy, metric: 'occupancy', style: 'percent', difference: points },
    {
      label: revenuePerVisit,
      own: economics.revenuePerVisit,
      metric: 'revenuePerVisit',
      style: 'yen',
      difference: yen,
    },
  ];
  const found = comparisons.flatMap(({ metric, own, ...comparison }) => {
    const benchmark = latestBenchmark(metric, care.size);
    return own === undefined || !benchmark ? [] : [{ ...comparison, own, benchmark }];
  });
  const lines = found.map(({ label, own, style, difference, benchmark }) => [
    ...across(label, 'label', 3),
    cell(own, style),
    cell('', style),
    cell(benchmark.value, style),
    cell('', 'label'),
    difference(own, benchmark.value),
    ...across(source(benchmark.fiscalYear, benchmark.scope), 'note', WIDTH - 8),
  ]);
  const head = ['', '', '', columns[1], '', columns[2], '', columns[3]].map((text) =>
    cell(text ?? '', 'head'),
  );
  const sources = [...new Set(found.map(({ benchmark }) => benchmark.source))];
  return {
    rows: [
      across(heading, 'heading', WIDTH),
      [cell(columns[0] ?? '', 'headText'), ...head.slice(1), ...across('', 'headText', WIDTH - head.length)],
      ...lines,
      ...sources.map((name) => [cell(publishedBy(name), 'muted')]),
      [],
    ],
  };
}
