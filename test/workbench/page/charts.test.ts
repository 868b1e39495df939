import { describe, expect, test } from 'vitest';
import { chartPlan } from '../../../workbench/charts/chartPlan.ts';
import type { ChartRecord } from '../../../workbench/engine/records.ts';
import { axisFormat } from '../../../workbench/page/charts/axisFormat.ts';
import { chartConfig } from '../../../workbench/page/charts/chartConfig.ts';
import { cells, daily, record } from '../charts/record.ts';

describe('How a chart looks', () => {
  const draw = (change: Partial<ChartRecord>) => chartConfig(chartPlan(record(change), () => cells(daily)));

  test('a combo chart has columns and lines, and a dashed line stays dashed', () => {
    const { data } = draw({ options: { 'series.1.type': 'line', 'series.1.lineDashStyle': [6, 4] } });
    expect(data.datasets.map((set) => set.type)).toEqual(['bar', 'line']);
    expect(data.datasets[1]).toMatchObject({ borderDash: [6, 4] });
  });

  test('options given as objects and as dotted names mean the same', () => {
    const dotted = draw({ options: { 'series.0.color': '#123456', 'legend.position': 'none' } });
    const nested = draw({ options: { series: { 0: { color: '#123456' } }, legend: { position: 'none' } } });
    for (const { data, options } of [dotted, nested]) {
      expect(data.datasets[0]).toMatchObject({ backgroundColor: '#123456' });
      expect(options?.plugins?.legend?.display).toBe(false);
    }
  });

  test('a series on the second axis gets an axis at the right', () => {
    const { data, options } = draw({ options: { series: { 1: { targetAxisIndex: 1 } } } });
    expect(data.datasets[1]).toMatchObject({ yAxisID: 'second' });
    expect(options?.scales?.['second']).toMatchObject({ position: 'right' });
    expect(draw({}).options?.scales).not.toHaveProperty('second');
  });

  test('the axis keeps to its window', () => {
    const { options } = draw({ options: { 'vAxis.viewWindow': { min: 0, max: 1.2 } } });
    expect(options?.scales?.['value']).toMatchObject({ min: 0, max: 1.2 });
  });

  test('the values of a bar chart run along the horizontal axis', () => {
    const { options } = draw({ type: 'BAR', options: { 'hAxis.title': '人', 'vAxis.title': '曜日' } });
    expect(options).toMatchObject({ indexAxis: 'y' });
    expect(options?.scales?.['value']).toMatchObject({ axis: 'x', title: { text: '人' } });
    expect(options?.scales?.['y']).toMatchObject({ title: { text: '曜日' } });
  });

  test('a type that cannot be drawn says so', () => {
    expect(() => draw({ type: 'GEO' })).toThrow(
      'Charts of type GEO are not implemented in the local workbench',
    );
  });
});

describe('Numbers on an axis', () => {
  test.each([
    ['0%', 0.754, '75%'],
    ['0.0%', 0.754, '75.4%'],
    ['#,##0', 1234567, '1,234,567'],
    ['#,##0"円"', 12000, '12,000円'],
    ['0人', 20, '20人'],
    ['percent', 0.5, '50%'],
    ['#0%', 0.5, '50%'],
    [undefined, 1200, '1,200'],
  ])('%s shows %d as %s', (pattern, value, shown) => {
    expect(axisFormat(pattern)(value)).toBe(shown);
  });
});
