// This month beside the national figures, each with its year and source.
import type { MonthReport } from '../../domain/month/monthReport.ts';
import { report as words } from '../../messages/ja/month/report.ts';
import { type Benchmark, sameYearBenchmarks } from '../../rules/month/benchmarks.ts';
import { block, remark, table } from '../kit/page.ts';
import { cell, NOTHING, type Section } from '../kit/section.ts';
import type { TableColumn } from '../kit/table.ts';
import { FIGURES, figureValue, type MonthFigure, NATIONAL, shortNameOf, shownValue } from './figures.ts';
import { differenceOf, QUANTITIES } from './quantities.ts';

interface Comparison {
  readonly figure: MonthFigure;
  readonly own: number;
  /** Rounded, so that the difference is that of the two numbers shown. */
  readonly ownShown: number;
  readonly benchmark: Benchmark;
}

function columns(): TableColumn<Comparison>[] {
  const { columns: heads, source } = words.national;
  const styleOf = (figure: MonthFigure) => QUANTITIES[FIGURES[figure].quantity].style;
  return [
    { head: heads.figure, width: 3, style: 'label', value: ({ figure }) => shortNameOf(figure) },
    { head: heads.own, style: 'count', value: ({ figure, own }) => cell(own, styleOf(figure)) },
    {
      head: heads.national,
      width: 2,
      style: 'count',
      value: ({ figure, benchmark }) => cell(benchmark.value, styleOf(figure)),
    },
    {
      head: heads.difference,
      width: 2,
      style: 'difference',
      value: ({ figure, ownShown, benchmark }) =>
        differenceOf(FIGURES[figure].quantity, ownShown, benchmark.value),
    },
    {
      width: 'rest',
      style: 'note',
      value: ({ benchmark }) => source(benchmark.fiscalYear, benchmark.scope),
    },
  ];
}

export function national(report: MonthReport): Section {
  const { care } = report;
  if (!care) return NOTHING;
  const { heading, publishedBy } = words.national;
  const benchmarks = sameYearBenchmarks(
    NATIONAL.map(({ metric }) => metric),
    care.size,
  );
  const found = NATIONAL.flatMap(({ figure, metric }): Comparison[] => {
    const benchmark = benchmarks.find((each) => each.metric === metric);
    const [own, ownShown] = [figureValue(figure, report), shownValue(figure, report)];
    return own === undefined || ownShown === undefined || !benchmark
      ? []
      : [{ figure, own, ownShown, benchmark }];
  });
  const sources = [...new Set(found.map(({ benchmark }) => benchmark.source))];
  return block(heading, table(columns(), found), ...sources.map((name) => remark(publishedBy(name))));
}
