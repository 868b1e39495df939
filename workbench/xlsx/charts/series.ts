// One series of a chart: its name, its look, its points.
import type { Cell } from '../../charts/cells.ts';
import type { ChartPlan } from '../../charts/chartPlan.ts';
import type { Series } from '../../charts/chartSeries.ts';
import { AREA_OPACITY } from '../../charts/colors.ts';
import { xmlText } from '../xmlText.ts';
import { labels, numbers, texts } from './reference.ts';
import { line, shape, solid } from './shape.ts';
import { points } from './units.ts';
import { group, setting, textOf } from './xml.ts';

export function seriesXml(plan: ChartPlan, series: Series): string {
  return group(
    'c:ser',
    start(plan, series),
    ...looks[series.look](series),
    data(plan, series),
    series.look === 'line' && setting('c:smooth', plan.curved ? 1 : 0),
  );
}

const looks: Readonly<Record<Series['look'], (series: Series) => string[]>> = {
  bars: ({ color }) => [shape(solid(color)), setting('c:invertIfNegative', 0)],
  line: (series) => [shape(line(series.color, series.lineWidth, series.dash)), marker(series)],
  area: ({ color, lineWidth, dash }) => [shape(solid(color, AREA_OPACITY), line(color, lineWidth, dash))],
};

export function pieXml(plan: ChartPlan, series: Series): string {
  const slices = plan.slices.map((color, index) =>
    group(
      'c:dPt',
      setting('c:idx', index),
      setting('c:bubble3D', 0),
      shape(solid(color), line('#ffffff', 1)),
    ),
  );
  return group('c:ser', start(plan, series), ...slices, data(plan, series));
}

/** Its place among all series of the chart, whichever group draws it. */
function start({ series: all }: ChartPlan, series: Series): string {
  const place = all.indexOf(series);
  return setting('c:idx', place) + setting('c:order', place) + named(series);
}

function named({ renamed, nameCells }: Series): string {
  if (renamed !== undefined) return group('c:tx', textOf('c:v', xmlText(renamed)));
  return nameCells.length === 0 ? '' : group('c:tx', texts(nameCells));
}

const data = ({ labelCells }: ChartPlan, { cells }: Series): string =>
  (stands(labelCells) ? group('c:cat', labels(labelCells)) : '') +
  (stands(cells) ? group('c:val', numbers(cells)) : '');

const stands = (cells: readonly Cell[]): boolean => cells.some(({ source }) => source !== undefined);

/** Excel draws points of 2 to 72 points. */
function marker({ pointSize, color }: Series): string {
  if (pointSize === 0) return group('c:marker', setting('c:symbol', 'none'));
  const size = Math.min(72, Math.max(2, Math.round(points(pointSize))));
  return group(
    'c:marker',
    setting('c:symbol', 'circle'),
    setting('c:size', size),
    shape(solid(color), line(color, 1)),
  );
}
