// This month beside the national figures, each with its year and source.
import type { MonthReport } from '../../domain/monthReport.ts';
import { report as words } from '../../messages/ja/report.ts';
import { type Benchmark, latestBenchmark } from '../../rules/benchmarks.ts';
import type { ModelCell } from '../model.ts';
import { across, cell, type Section } from '../section.ts';
import type { StyleName } from '../styles.ts';
import { WIDTH } from './width.ts';

interface Comparison {
  readonly label: string;
  readonly own: number | undefined;
  readonly metric: Benchmark['metric'];
  readonly style: StyleName;
  readonly difference: (own: number, national: number) => ModelCell;
}

/** Percentage points between two ratios. */
const points = (own: number, national: number) => cell((own - national) * 100, 'points');
const yen = (own: number, national: number) => cell(Math.round(own) - national, 'yen');

export function national({ figures, economics, care }: MonthReport): Section {
  if (!care) return { rows: [] };
  const { heading, columns, occupancy, revenuePerVisit, source } = words.national;
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
  const lines = comparisons.flatMap(({ label, own, metric, style, difference }) => {
    const national = latestBenchmark(metric, care.size);
    if (own === undefined || !national) return [];
    return [
      [
        ...across(label, 'label', 3),
        cell(own, style),
        cell('', style),
        ...across(national.value, style, 1),
        difference(own, national.value),
        ...across(source(national.fiscalYear, national.scope, national.source), 'note', WIDTH - 7),
      ],
    ];
  });
  const head = [
    ...across(columns[0] ?? '', 'headText', 3),
    cell(columns[1] ?? '', 'head'),
    cell('', 'head'),
    cell(columns[2] ?? '', 'head'),
    cell(columns[3] ?? '', 'head'),
    ...across('', 'headText', WIDTH - 7),
  ];
  return { rows: [across(heading, 'heading', WIDTH), head, ...lines, []] };
}
