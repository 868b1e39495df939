// A planned chart as Chart.js draws it.
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { Axis } from '../../charts/chartAxes.ts';
import type { ChartPlan } from '../../charts/chartPlan.ts';
import type { Series } from '../../charts/chartSeries.ts';
import { AREA_OPACITY, AXIS, GRID, INK } from '../../charts/colors.ts';
import { axisFormat } from './axisFormat.ts';

type Kind = 'line' | 'bar' | 'pie';
type AnyConfig = ChartConfiguration<Kind, (number | null)[], string | string[]>;
type AnyDataset = ChartDataset<Kind, (number | null)[]>;

/** Small enough for a day of the month below each bar. */
const LEVEL_SIZE = 11;

const kinds: Readonly<Record<ChartPlan['type'], Kind>> = {
  LINE: 'line',
  AREA: 'line',
  COLUMN: 'bar',
  COMBO: 'bar',
  BAR: 'bar',
  PIE: 'pie',
};

export function chartConfig(plan: ChartPlan): AnyConfig {
  const kind = kinds[plan.type];
  return {
    type: kind,
    data: {
      labels: plan.levelLabels ? plan.labels.map(linesOf) : [...plan.labels],
      datasets: kind === 'pie' ? [slices(plan)] : plan.series.map((series) => dataset(plan, series)),
    },
    options: {
      animation: false,
      responsive: false,
      indexAxis: plan.type === 'BAR' ? 'y' : 'x',
      layout: { padding: { top: 10, right: 18, bottom: 8, left: 10 } },
      interaction: { mode: 'index', intersect: false },
      plugins: {
        title: {
          display: plan.title !== undefined,
          text: plan.title ?? '',
          align: 'start',
          color: plan.titleLook.color,
          font: { size: plan.titleLook.size, weight: plan.titleLook.bold ? 'bold' : 'normal' },
          padding: { bottom: 12 },
        },
        subtitle: { display: plan.subtitle !== undefined, text: plan.subtitle ?? '' },
        legend: legend(plan),
        tooltip: { enabled: true },
      },
      scales: kind === 'pie' ? {} : scales(plan),
    },
  } as AnyConfig;
}

/** A label breaks where it has a blank. */
const linesOf = (label: string): string | string[] => (label.includes(' ') ? label.split(' ') : label);

function dataset(plan: ChartPlan, series: Series): AnyDataset {
  const common = {
    label: series.renamed ?? series.name,
    data: [...series.values],
    borderColor: series.color,
    [plan.type === 'BAR' ? 'xAxisID' : 'yAxisID']: series.second ? 'second' : 'value',
  };
  if (series.look === 'bars') {
    return {
      ...common,
      type: 'bar',
      pointStyle: 'rect',
      backgroundColor: series.color,
      maxBarThickness: 36,
      order: 1,
    } as AnyDataset;
  }
  const area = series.look === 'area';
  return {
    ...common,
    type: 'line',
    pointStyle: series.pointSize === 0 ? 'line' : 'circle',
    backgroundColor: area ? series.color + Math.round(AREA_OPACITY * 255).toString(16) : series.color,
    fill: area,
    borderWidth: series.lineWidth,
    pointRadius: series.pointSize / 2,
    borderDash: [...series.dash],
    tension: plan.curved ? 0.3 : 0,
    // Bars alone stand on each other.
    ...(plan.type === 'COMBO' && { stack: `line ${series.name}` }),
    // Lines stand in front of columns.
    order: 0,
  } as AnyDataset;
}

function slices({ series, slices, hole }: ChartPlan): AnyDataset {
  return {
    data: [...(series[0]?.values ?? [])],
    backgroundColor: slices,
    cutout: `${hole * 100}%`,
  } as unknown as AnyDataset;
}

function legend(plan: ChartPlan) {
  return {
    display: plan.legend !== 'none',
    position: plan.legend === 'none' ? 'right' : plan.legend,
    labels: {
      color: INK,
      font: { size: 12 },
      usePointStyle: true,
      boxHeight: 7,
      // In the order of the columns, whichever stands in front.
      sort: (a: { datasetIndex?: number }, b: { datasetIndex?: number }) =>
        (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
    },
  };
}

function scales(plan: ChartPlan) {
  const { stacked } = plan;
  const across = plan.type === 'BAR';
  const names = { labels: across ? 'y' : 'x', values: across ? 'x' : 'y' } as const;
  const value = (axis: Axis, side: string, grid: boolean) => {
    const format = axisFormat(axis.format);
    return {
      axis: names.values,
      position: side,
      stacked,
      beginAtZero: true,
      ...(axis.min !== undefined && { min: axis.min }),
      ...(axis.max !== undefined && { max: axis.max }),
      title: axisTitle(axis.title),
      grid: {
        display: grid,
        // Zero stays to be seen where bars hang from it.
        color: ({ tick }: { tick: { value: number } }) =>
          tick.value === 0 && axis.grid !== GRID ? AXIS : axis.grid,
      },
      border: { display: false },
      ticks: { color: INK, callback: (tick: string | number) => format(Number(tick)) },
    };
  };
  return {
    [names.labels]: {
      stacked,
      title: axisTitle(plan.labelTitle),
      grid: { display: false },
      border: { color: AXIS },
      ticks: plan.levelLabels
        ? { color: INK, autoSkip: false, maxRotation: 0, font: { size: LEVEL_SIZE } }
        : { color: INK, autoSkip: true, maxRotation: 45 },
    },
    value: value(plan.valueAxis, across ? 'bottom' : 'left', true),
    ...(plan.secondAxis && { second: value(plan.secondAxis, across ? 'top' : 'right', false) }),
  };
}

function axisTitle(text: string | undefined) {
  return { display: text !== undefined, text: text ?? '', color: INK };
}
