// A recorded chart as Chart.js draws it, following the options Google's charts know.
import type { ChartConfiguration, ChartDataset } from 'chart.js';
import type { ChartRecord } from '../../engine/records.ts';
import { axisFormat } from './axisFormat.ts';
import type { ChartData } from './chartData.ts';
import { numberAt, type OptionTree, optionAt, optionTree, textAt } from './options.ts';

/** Google's own order of series colours. */
const palette = ['#3366cc', '#dc3912', '#ff9900', '#109618', '#990099', '#0099c6', '#dd4477', '#66aa00'];
const INK = '#3c4845';
const GRID = '#e3e8e6';

type Kind = 'line' | 'bar' | 'pie';
type AnyConfig = ChartConfiguration<Kind, (number | null)[], string>;
type AnyDataset = ChartDataset<Kind, (number | null)[]>;

const kinds: Readonly<Record<string, Kind>> = {
  LINE: 'line',
  AREA: 'line',
  COLUMN: 'bar',
  COMBO: 'bar',
  BAR: 'bar',
  PIE: 'pie',
};

export function chartConfig(record: ChartRecord, data: ChartData): AnyConfig {
  const kind = kinds[record.type];
  if (kind === undefined)
    throw new Error(`Charts of type ${record.type} are not implemented in the local workbench`);
  const tree = optionTree(record.options);
  return {
    type: kind,
    data: {
      labels: data.labels,
      datasets:
        kind === 'pie' ? [slices(data, tree)] : data.series.map((_, i) => dataset(record, data, tree, i)),
    },
    options: {
      animation: false,
      responsive: false,
      indexAxis: record.type === 'BAR' ? 'y' : 'x',
      layout: { padding: { top: 10, right: 18, bottom: 8, left: 10 } },
      interaction: { mode: 'index', intersect: false },
      plugins: {
        title: {
          display: textAt(tree, 'title') !== undefined,
          text: textAt(tree, 'title') ?? '',
          align: 'start',
          color: INK,
          font: { size: 15, weight: 'bold' },
          padding: { bottom: 12 },
        },
        subtitle: { display: textAt(tree, 'subtitle') !== undefined, text: textAt(tree, 'subtitle') ?? '' },
        legend: legend(tree, data),
        tooltip: { enabled: true },
      },
      scales: kind === 'pie' ? {} : scales(record, data, tree),
    },
  } as AnyConfig;
}

function dataset(record: ChartRecord, data: ChartData, tree: OptionTree, i: number): AnyDataset {
  const series = data.series[i];
  const color =
    textAt(tree, 'series', i, 'color') ?? textAt(tree, 'colors', i) ?? palette[i % palette.length] ?? INK;
  const type = seriesType(record.type, tree, i);
  const second = numberAt(tree, 'series', i, 'targetAxisIndex') === 1;
  const dash = optionAt(tree, 'series', i, 'lineDashStyle');
  const common = {
    label: textAt(tree, 'series', i, 'labelInLegend') ?? series?.name ?? '',
    data: series?.values ?? [],
    borderColor: color,
    [record.type === 'BAR' ? 'xAxisID' : 'yAxisID']: second ? 'second' : 'value',
  };
  if (type === 'bars') {
    return {
      ...common,
      type: 'bar',
      pointStyle: 'rect',
      backgroundColor: color,
      maxBarThickness: 36,
      order: 1,
    } as AnyDataset;
  }
  const radius = (numberAt(tree, 'series', i, 'pointSize') ?? numberAt(tree, 'pointSize') ?? 0) / 2;
  return {
    ...common,
    type: 'line',
    pointStyle: radius === 0 ? 'line' : 'circle',
    backgroundColor: type === 'area' ? `${color}33` : color,
    fill: type === 'area',
    borderWidth: numberAt(tree, 'series', i, 'lineWidth') ?? numberAt(tree, 'lineWidth') ?? 2,
    pointRadius: radius,
    borderDash: Array.isArray(dash) ? dash.map(Number) : [],
    tension: textAt(tree, 'curveType') === 'function' ? 0.3 : 0,
    // Lines stand in front of columns.
    order: 0,
  } as AnyDataset;
}

function seriesType(chartType: string, tree: OptionTree, i: number): 'bars' | 'line' | 'area' {
  const usual = { LINE: 'line', AREA: 'area', COLUMN: 'bars', BAR: 'bars' }[chartType];
  const wanted =
    usual ?? textAt(tree, 'series', i, 'type') ?? textAt(tree, 'seriesType') ?? (i === 0 ? 'bars' : 'line');
  return wanted === 'bars' || wanted === 'area' ? wanted : 'line';
}

function slices(data: ChartData, tree: OptionTree): AnyDataset {
  const colors = data.labels.map(
    (_, i) =>
      textAt(tree, 'slices', i, 'color') ?? textAt(tree, 'colors', i) ?? palette[i % palette.length] ?? INK,
  );
  const hole = (numberAt(tree, 'pieHole') ?? 0) * 100;
  return {
    data: data.series[0]?.values ?? [],
    backgroundColor: colors,
    cutout: `${hole}%`,
  } as unknown as AnyDataset;
}

function legend(tree: OptionTree, data: ChartData) {
  const wanted = textAt(tree, 'legend', 'position') ?? textAt(tree, 'legend') ?? 'right';
  const positions = { top: 'top', bottom: 'bottom', left: 'left', right: 'right', in: 'top' } as const;
  return {
    display: wanted !== 'none' && data.series.some((series) => series.name !== ''),
    position: positions[wanted as keyof typeof positions] ?? 'right',
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

function scales(record: ChartRecord, data: ChartData, tree: OptionTree) {
  const across = record.type === 'BAR';
  const stacked = optionAt(tree, 'isStacked') === true || textAt(tree, 'isStacked') === 'absolute';
  // In a bar chart the horizontal axis carries the values.
  const valueOptions = across ? 'hAxis' : 'vAxis';
  const labelOptions = across ? 'vAxis' : 'hAxis';
  const indexed = across ? 'hAxes' : 'vAxes';
  const names = { labels: across ? 'y' : 'x', values: across ? 'x' : 'y' } as const;
  const usesSecond = data.series.some((_, i) => numberAt(tree, 'series', i, 'targetAxisIndex') === 1);
  const value = (paths: string[][], side: string, grid: boolean) => {
    const text = (...rest: string[]) => paths.map((path) => textAt(tree, ...path, ...rest)).find(Boolean);
    const number = (...rest: string[]) =>
      paths.map((path) => numberAt(tree, ...path, ...rest)).find((found) => found !== undefined);
    const format = axisFormat(text('format'));
    return {
      axis: names.values,
      position: side,
      stacked,
      beginAtZero: true,
      ...bound('min', number('viewWindow', 'min') ?? number('minValue')),
      ...bound('max', number('viewWindow', 'max') ?? number('maxValue')),
      title: axisTitle(text('title')),
      grid: { display: grid, color: GRID },
      border: { display: false },
      ticks: { color: INK, callback: (tick: string | number) => format(Number(tick)) },
    };
  };
  return {
    [names.labels]: {
      stacked,
      title: axisTitle(textAt(tree, labelOptions, 'title')),
      grid: { display: false },
      border: { color: '#9fb0ab' },
      ticks: { color: INK, autoSkip: true, maxRotation: 45 },
    },
    value: value([[indexed, '0'], [valueOptions]], across ? 'bottom' : 'left', true),
    ...(usesSecond && { second: value([[indexed, '1']], across ? 'top' : 'right', false) }),
  };
}

function bound(name: 'min' | 'max', value: number | undefined) {
  return value === undefined ? {} : { [name]: value };
}

function axisTitle(text: string | undefined) {
  return { display: text !== undefined, text: text ?? '', color: INK };
}
