// National figures to compare a place with, each with its fiscal year and source. Shares are plain ratios.
import type { Size } from '../fees/baseUnits.ts';

export interface Benchmark {
  readonly fiscalYear: number;
  readonly metric:
    | 'occupancy'
    | 'deficitShare'
    | 'profitMargin'
    | 'revenuePerVisit'
    | 'careManagementMonthlyRevenue'
    | 'careManagementClientsPerManager'
    | 'careManagementRevenuePerClient';
  readonly scope: Size | '全体' | '全体(同一事業所)' | '利用率50%未満の事業所' | '居宅介護支援';
  /** A ratio, or yen or people for the metrics that are no share. */
  readonly value: number;
  readonly source: BenchmarkSource;
}

type BenchmarkSource = typeof WAM | typeof WAM_2023 | typeof SURVEY;

const WAM = '福祉医療機構 通所介護の経営状況 / 経営分析参考指標';
const WAM_2023 = '福祉医療機構 2023年度 通所介護の経営状況(2025-003)';
const SURVEY = '厚生労働省 令和4年度介護事業経営概況調査(案)';

type Row = readonly [fiscalYear: number, scope: Benchmark['scope'], value: number];

const rowsOf = (metric: Benchmark['metric'], source: BenchmarkSource, rows: readonly Row[]): Benchmark[] =>
  rows.map(([fiscalYear, scope, value]) => ({ fiscalYear, metric, scope, value, source }));

/** 全体(同一事業所) compares the same places over two years: it is no continuation of 全体. */
export const benchmarks = (): readonly Benchmark[] => [
  ...rowsOf('occupancy', WAM, [
    [2020, '全体', 0.686],
    [2021, '全体', 0.7],
    [2022, '全体', 0.68],
  ]),
  ...rowsOf('occupancy', WAM_2023, [[2023, '全体', 0.696]]),
  ...rowsOf('occupancy', WAM, [
    [2023, '全体(同一事業所)', 0.694],
    [2021, '地域密着型', 0.735],
    [2021, '通常規模型', 0.684],
    [2021, '大規模型(Ⅰ)', 0.747],
    [2021, '大規模型(Ⅱ)', 0.747],
  ]),
  ...rowsOf('occupancy', WAM_2023, [[2023, '通常規模型', 0.679]]),
  ...rowsOf('deficitShare', WAM, [
    [2020, '全体', 0.419],
    [2021, '全体', 0.465],
    [2022, '全体', 0.496],
    [2021, '地域密着型', 0.443],
    [2021, '通常規模型', 0.485],
    [2021, '大規模型(Ⅰ)', 0.372],
    [2021, '大規模型(Ⅱ)', 0.343],
    [2023, '利用率50%未満の事業所', 0.746],
  ]),
  ...rowsOf('revenuePerVisit', WAM, [[2022, '全体', 9_475]]),
  ...rowsOf('revenuePerVisit', WAM_2023, [[2023, '全体', 9_368]]),
  ...rowsOf('profitMargin', WAM, [
    [2022, '全体', 0],
    [2022, '地域密着型', 0.014],
    [2022, '通常規模型', -0.01],
    [2022, '大規模型(Ⅰ)', 0.048],
    [2022, '大規模型(Ⅱ)', 0.025],
    [2023, '全体(同一事業所)', 0.025],
    [2023, '地域密着型', 0.03],
    [2023, '通常規模型', 0.014],
    [2023, '大規模型(Ⅰ)', 0.072],
    [2023, '大規模型(Ⅱ)', 0.069],
  ]),
  ...rowsOf('careManagementMonthlyRevenue', SURVEY, [[2021, '居宅介護支援', 1_256_000]]),
  ...rowsOf('careManagementClientsPerManager', SURVEY, [[2021, '居宅介護支援', 42.7]]),
  ...rowsOf('careManagementRevenuePerClient', SURVEY, [[2021, '居宅介護支援', 12_747]]),
];

const newestFirst = (metric: Benchmark['metric'], scope: Benchmark['scope']): Benchmark[] =>
  benchmarks()
    .filter((benchmark) => benchmark.metric === metric && benchmark.scope === scope)
    .sort((a, b) => b.fiscalYear - a.fiscalYear);

/**
 * A figure for each of those metrics, all of the newest fiscal year that has them all: for places of that size, or else
 * for all. Years differ too much for figures of two years to stand side by side.
 */
export function sameYearBenchmarks(metrics: readonly Benchmark['metric'][], size: Size): Benchmark[] {
  const ofMetric = metrics.map((metric) => [...newestFirst(metric, size), ...newestFirst(metric, '全体')]);
  const years = [...new Set(ofMetric.flat().map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a);
  for (const year of years) {
    const found = ofMetric.flatMap((all) => all.find(({ fiscalYear }) => fiscalYear === year) ?? []);
    if (found.length === metrics.length) return found;
  }
  return [];
}

/** What the care-management offices that send us people are like, at the national mean. */
export function careManagement() {
  const of = (metric: Benchmark['metric']) => newestFirst(metric, '居宅介護支援')[0] as Benchmark;
  return {
    monthlyRevenue: of('careManagementMonthlyRevenue'),
    clientsPerManager: of('careManagementClientsPerManager'),
    revenuePerClient: of('careManagementRevenuePerClient'),
  };
}
