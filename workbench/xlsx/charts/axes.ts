// The axes of a chart: one of labels and one of values for each group of series that shares them.

import { axisPattern } from '../../charts/axisPattern.ts';
import type { Axis } from '../../charts/chartAxes.ts';
import type { ChartPlan } from '../../charts/chartPlan.ts';
import type { Series } from '../../charts/chartSeries.ts';
import { AXIS } from '../../charts/colors.ts';
import { formatOf } from './reference.ts';
import { line, NO_LINE, shape } from './shape.ts';
import { level, title } from './text.ts';
import { element, group, setting } from './xml.ts';

/** Ids are free to choose; they only tie a group to its axes. */
export const axisIds = (second: boolean) => (second ? { label: 3, value: 4 } : { label: 1, value: 2 });

/** `hidden`: the labels stand on the axis of the other group. */
export function labelAxisXml(plan: ChartPlan, second: boolean, hidden: boolean): string {
  const across = plan.type === 'BAR';
  const { label, value } = axisIds(second);
  return group(
    'c:catAx',
    setting('c:axId', label),
    // Google lists lying bars from above, Excel from below.
    group('c:scaling', setting('c:orientation', across ? 'maxMin' : 'minMax')),
    setting('c:delete', hidden ? 1 : 0),
    setting('c:axPos', across ? 'l' : 'b'),
    axisTitle(hidden ? undefined : plan.labelTitle, plan.font, across),
    element('c:numFmt', { formatCode: formatOf(plan.labelCells), sourceLinked: 1 }),
    setting('c:majorTickMark', 'none'),
    setting('c:minorTickMark', 'none'),
    setting('c:tickLblPos', 'low'),
    shape(line(AXIS, 1)),
    plan.levelLabels && level(plan.font),
    setting('c:crossAx', value),
    setting('c:crosses', 'autoZero'),
    // Dates that name points are names, not a scale with holes for the days between.
    setting('c:auto', 0),
    setting('c:lblAlgn', 'ctr'),
    setting('c:lblOffset', 100),
  );
}

export function valueAxisXml(plan: ChartPlan, axis: Axis, second: boolean): string {
  const across = plan.type === 'BAR';
  const { label, value } = axisIds(second);
  const series = plan.series.filter((one) => one.second === second);
  const min = least(axis, series);
  const side = across ? (second ? 't' : 'b') : second ? 'r' : 'l';
  return group(
    'c:valAx',
    setting('c:axId', value),
    group(
      'c:scaling',
      setting('c:orientation', 'minMax'),
      axis.max !== undefined && setting('c:max', axis.max),
      min !== undefined && setting('c:min', min),
    ),
    setting('c:delete', 0),
    setting('c:axPos', side),
    !second && group('c:majorGridlines', shape(line(axis.grid, 1))),
    axisTitle(axis.title, plan.font, !across),
    numberFormat(axis, series),
    setting('c:majorTickMark', 'none'),
    setting('c:minorTickMark', 'none'),
    setting('c:tickLblPos', 'nextTo'),
    shape(NO_LINE),
    setting('c:crossAx', label),
    // Listed from above, the labels of lying bars end at the bottom.
    setting('c:crosses', second === across ? 'autoZero' : 'max'),
    setting('c:crossBetween', plan.type === 'LINE' || plan.type === 'AREA' ? 'midCat' : 'between'),
  );
}

const axisTitle = (text: string | undefined, font: string, upright: boolean): string | false =>
  text !== undefined && title([{ text }], font, upright);

/** Without a format of its own an axis takes that of its first cells. */
function numberFormat(axis: Axis, series: readonly Series[]): string {
  const own = axisPattern(axis.format);
  if (own !== undefined) return element('c:numFmt', { formatCode: own, sourceLinked: 0 });
  const formatCode = formatOf(series.flatMap(({ cells }) => cells));
  return element('c:numFmt', { formatCode, sourceLinked: 1 });
}

/** Left to itself, Excel lets an axis begin above zero where all values lie close together. */
function least({ min, max }: Axis, series: readonly Series[]): number | undefined {
  if (min !== undefined || (max !== undefined && max <= 0)) return min;
  return series.some(({ values }) => values.some((value) => value !== null && value < 0)) ? undefined : 0;
}
