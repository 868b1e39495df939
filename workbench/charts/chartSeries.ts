// How one series of a chart looks.
import type { ChartSeries } from './chartData.ts';
import { colorOf } from './colors.ts';
import { numberAt, type OptionTree, optionAt, textAt } from './options.ts';

type Look = 'bars' | 'line' | 'area';

export interface Series extends ChartSeries {
  /** Stands in the legend instead of the header. */
  readonly renamed?: string | undefined;
  readonly look: Look;
  readonly color: string;
  readonly lineWidth: number;
  /** Lengths of dashes and gaps in pixels; none for a line without. */
  readonly dash: readonly number[];
  /** Diameter of its points. */
  readonly pointSize: number;
  /** Measured on the second axis. */
  readonly second: boolean;
}

export function seriesOf(type: string, tree: OptionTree, data: ChartSeries, i: number): Series {
  const dash = optionAt(tree, 'series', i, 'lineDashStyle');
  return {
    ...data,
    renamed: textAt(tree, 'series', i, 'labelInLegend'),
    look: lookOf(type, tree, i),
    color: colorOf(textAt(tree, 'series', i, 'color') ?? textAt(tree, 'colors', i), i),
    lineWidth: numberAt(tree, 'series', i, 'lineWidth') ?? numberAt(tree, 'lineWidth') ?? 2,
    dash: Array.isArray(dash) ? dash.map(Number) : [],
    pointSize: numberAt(tree, 'series', i, 'pointSize') ?? numberAt(tree, 'pointSize') ?? 0,
    second: numberAt(tree, 'series', i, 'targetAxisIndex') === 1,
  };
}

const looks: Readonly<Record<string, Look>> = { LINE: 'line', AREA: 'area', COLUMN: 'bars', BAR: 'bars' };

function lookOf(type: string, tree: OptionTree, i: number): Look {
  const wanted =
    looks[type] ??
    textAt(tree, 'series', i, 'type') ??
    textAt(tree, 'seriesType') ??
    (i === 0 ? 'bars' : 'line');
  return wanted === 'bars' || wanted === 'area' ? wanted : 'line';
}
