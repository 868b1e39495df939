import { describe, expect, test } from 'vitest';
import type { ChartRange, ChartRecord } from '../../../workbench/engine/records.ts';
import { axisFormat } from '../../../workbench/page/charts/axisFormat.ts';
import { chartConfig } from '../../../workbench/page/charts/chartConfig.ts';
import { chartData } from '../../../workbench/page/charts/chartData.ts';

const range = (a1: string): ChartRange => ({
  sheetName: '報告',
  a1,
  row: 1,
  column: 1,
  numRows: 1,
  numColumns: 1,
});

const record = (change: Partial<ChartRecord> = {}): ChartRecord => ({
  chartId: 1,
  sheetId: 'sheet1',
  type: 'COMBO',
  ranges: [range('A1:C4')],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  numHeaders: 1,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  ...change,
});

const cells = (rows: unknown[][]) =>
  rows.map((row) => row.map((value) => ({ value, text: value === '' ? '' : `「${value}」` })));

const daily = [
  ['日', '利用者数', '定員'],
  ['1日', 15, 20],
  ['2日', '', 20],
  ['3日', '欠', 20],
];

describe('What a chart draws', () => {
  test('the first column names the points, as the grid shows it, and the header row names the series', () => {
    const data = chartData(record(), () => cells(daily));
    expect(data.labels).toEqual(['「1日」', '「2日」', '「3日」']);
    expect(data.series.map((series) => series.name)).toEqual(['「利用者数」', '「定員」']);
  });

  test('a blank cell and a word leave a gap, not a zero', () => {
    expect(chartData(record(), () => cells(daily)).series[0]?.values).toEqual([15, null, null]);
  });

  test('ranges chosen apart stand side by side', () => {
    const parts: Record<string, unknown[][]> = {
      'A1:A3': [['曜日'], ['月'], ['火']],
      'C1:C3': [['稼働率'], [0.75], [0.8]],
    };
    const chart = record({ ranges: [range('A1:A3'), range('C1:C3')] });
    expect(chartData(chart, ({ a1 }) => cells(parts[a1] ?? []))).toEqual({
      labels: ['「月」', '「火」'],
      series: [{ name: '「稼働率」', values: [0.75, 0.8] }],
    });
  });

  test('a chart built row by row is turned', () => {
    const rows = [
      ['曜日', '月', '火'],
      ['人数', 12, 18],
    ];
    expect(chartData(record({ transposed: true }), () => cells(rows))).toEqual({
      labels: ['「月」', '「火」'],
      series: [{ name: '「人数」', values: [12, 18] }],
    });
  });
});

describe('How a chart looks', () => {
  const draw = (change: Partial<ChartRecord>) => {
    const chart = record(change);
    return chartConfig(
      chart,
      chartData(chart, () => cells(daily)),
    );
  };

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
