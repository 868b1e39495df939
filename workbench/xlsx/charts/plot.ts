// What stands inside a chart: series that are drawn alike in one group, then the axes.
import type { ChartPlan } from '../../charts/chartPlan.ts';
import type { Series } from '../../charts/chartSeries.ts';
import { axisIds, labelAxisXml, valueAxisXml } from './axes.ts';
import { pieXml, seriesXml } from './series.ts';
import { group, setting } from './xml.ts';

export const plotArea = (plan: ChartPlan): string =>
  group('c:plotArea', group('c:layout'), plan.type === 'PIE' ? pie(plan) : groups(plan));

function pie(plan: ChartPlan): string {
  const [first] = plan.series;
  const parts = [setting('c:varyColors', 1), first && pieXml(plan, first), setting('c:firstSliceAng', 0)];
  if (plan.hole <= 0) return group('c:pieChart', ...parts);
  // A hole takes 10 to 90 of a hundred.
  const hole = Math.min(90, Math.max(10, Math.round(plan.hole * 100)));
  return group('c:doughnutChart', ...parts, setting('c:holeSize', hole));
}

/** From the back to the front. */
const order: readonly Series['look'][] = ['area', 'bars', 'line'];

function groups(plan: ChartPlan): string {
  const isSecond = (second: boolean) => plan.series.some((one) => one.second === second);
  // A chart without series keeps its axes.
  const used = [false, true].filter((second) => isSecond(second) || (!second && !isSecond(true)));
  const drawn = used.flatMap((second) => order.map((look) => oneGroup(plan, look, second)));
  const axes = used.map(
    (second) =>
      labelAxisXml(plan, second, second !== used[0]) +
      valueAxisXml(plan, (second ? plan.secondAxis : undefined) ?? plan.valueAxis, second),
  );
  return [...drawn, ...axes].join('');
}

function oneGroup(plan: ChartPlan, look: Series['look'], second: boolean): string {
  const series = plan.series.filter((one) => one.look === look && one.second === second);
  if (series.length === 0 && !(plan.series.length === 0 && look === 'bars')) return '';
  const { label, value } = axisIds(second);
  const content = [setting('c:varyColors', 0), ...series.map((one) => seriesXml(plan, one))];
  const axes = [setting('c:axId', label), setting('c:axId', value)];
  if (look === 'area') return group('c:areaChart', grouping(plan, 'standard'), ...content, ...axes);
  if (look === 'line')
    // Beside bars lines never stand on each other.
    return group(
      'c:lineChart',
      grouping(plan.type === 'COMBO' ? { ...plan, stacked: false } : plan, 'standard'),
      ...content,
      setting('c:marker', 1),
      ...axes,
    );
  return group(
    'c:barChart',
    setting('c:barDir', plan.type === 'BAR' ? 'bar' : 'col'),
    grouping(plan, 'clustered'),
    ...content,
    setting('c:gapWidth', GAP),
    plan.stacked && setting('c:overlap', 100),
    ...axes,
  );
}

/** Between the bars of two points, in hundredths of a bar: Google's bars take 61.8% of their place. */
const GAP = 62;

const grouping = ({ stacked }: ChartPlan, usual: string): string =>
  setting('c:grouping', stacked ? 'stacked' : usual);
