// What a recorded chart shows, following the options Google's charts know: the page draws it, a file keeps it.
import type { ChartRecord } from '../engine/records.ts';
import { hexOf } from '../services/color.ts';
import type { Cell, ReadRange } from './cells.ts';
import { type Axis, secondAxis, valueAxis } from './chartAxes.ts';
import { type ChartData, chartData } from './chartData.ts';
import { type Series, seriesOf } from './chartSeries.ts';
import { type ChartSize, chartSize } from './chartSize.ts';
import { colorOf, INK } from './colors.ts';
import { numberAt, type OptionTree, optionAt, optionTree, textAt } from './options.ts';

const types = ['LINE', 'AREA', 'COLUMN', 'COMBO', 'BAR', 'PIE'] as const;
type ChartType = (typeof types)[number];

export interface ChartPlan extends ChartSize {
  readonly type: ChartType;
  readonly title?: string | undefined;
  readonly titleLook: TitleLook;
  readonly subtitle?: string | undefined;
  readonly font: string;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly labels: readonly string[];
  readonly labelCells: readonly Cell[];
  readonly series: readonly Series[];
  readonly stacked: boolean;
  /** Lines are curves. */
  readonly curved: boolean;
  readonly labelTitle?: string | undefined;
  /** Labels stay level, each on as many lines as it has words. */
  readonly levelLabels: boolean;
  readonly valueAxis: Axis;
  /** Only where a series asks for it. */
  readonly secondAxis?: Axis | undefined;
  /** A colour for each slice of a pie, and the part of its radius that is cut out. */
  readonly slices: readonly string[];
  readonly hole: number;
}

interface TitleLook {
  /** Pixels. */
  readonly size: number;
  readonly bold: boolean;
  /** As #rrggbb. */
  readonly color: string;
}

export const USUAL_FONT = 'Noto Sans JP';
const USUAL_TITLE = { size: 15, color: INK };

export function chartPlan(record: ChartRecord, read: ReadRange): ChartPlan {
  const type = types.find((one) => one === record.type);
  if (type === undefined)
    throw new Error(`Charts of type ${record.type} are not implemented in the local workbench`);
  const tree = optionTree(record.options);
  const data = chartData(record, read);
  const { labels, labelCells } = data;
  const series = data.series.map((one, i) => seriesOf(type, tree, one, i));
  return {
    ...chartSize(record),
    type,
    title: textAt(tree, 'title'),
    titleLook: {
      size: numberAt(tree, 'titleTextStyle', 'fontSize') ?? USUAL_TITLE.size,
      bold: optionAt(tree, 'titleTextStyle', 'bold') !== false,
      color: hexOf(textAt(tree, 'titleTextStyle', 'color') ?? '') ?? USUAL_TITLE.color,
    },
    subtitle: textAt(tree, 'subtitle'),
    font: textAt(tree, 'fontName') ?? USUAL_FONT,
    legend: legendOf(tree, data),
    labels,
    labelCells,
    series,
    stacked: optionAt(tree, 'isStacked') === true || textAt(tree, 'isStacked') === 'absolute',
    curved: textAt(tree, 'curveType') === 'function',
    // In a bar chart the vertical axis carries the labels.
    levelLabels: optionAt(tree, 'hAxis', 'slantedText') === false,
    labelTitle: textAt(tree, type === 'BAR' ? 'vAxis' : 'hAxis', 'title'),
    valueAxis: valueAxis(tree, type === 'BAR'),
    secondAxis: series.some(({ second }) => second) ? secondAxis(tree, type === 'BAR') : undefined,
    slices: labels.map((_, i) => colorOf(textAt(tree, 'slices', i, 'color') ?? textAt(tree, 'colors', i), i)),
    hole: numberAt(tree, 'pieHole') ?? 0,
  };
}

const sides = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  in: 'top',
  none: 'none',
} as const;

function legendOf(tree: OptionTree, { series }: ChartData): ChartPlan['legend'] {
  if (series.every(({ name }) => name === '')) return 'none';
  const wanted = textAt(tree, 'legend', 'position') ?? textAt(tree, 'legend') ?? 'right';
  return sides[wanted as keyof typeof sides] ?? 'right';
}
