// What a chart draws of the cells it was given.
import { describe, expect, test } from 'vitest';
import { chartData } from '../../../workbench/charts/chartData.ts';
import { cells, daily, range, record } from './record.ts';

describe('A chart', () => {
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
    expect(chartData(chart, ({ a1 }) => cells(parts[a1] ?? []))).toMatchObject({
      labels: ['「月」', '「火」'],
      series: [{ name: '「稼働率」', values: [0.75, 0.8] }],
    });
  });

  test('a chart built row by row is turned', () => {
    const rows = [
      ['曜日', '月', '火'],
      ['人数', 12, 18],
    ];
    expect(chartData(record({ transposed: true }), () => cells(rows))).toMatchObject({
      labels: ['「月」', '「火」'],
      series: [{ name: '「人数」', values: [12, 18] }],
    });
  });
});
