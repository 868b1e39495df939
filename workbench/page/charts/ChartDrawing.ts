// One chart on one canvas, drawn again whenever its record or its cells have changed.
import { Chart, registerables } from 'chart.js';
import type { ChartRange, ChartRecord } from '../../engine/records.ts';
import { messages } from '../../messages.ts';
import { chartConfig } from './chartConfig.ts';
import { type Cell, chartData } from './chartData.ts';
import { numberAt, optionTree, textAt } from './options.ts';

Chart.register(...registerables);
Chart.defaults.font.family = '"Noto Sans JP", sans-serif';

/** Google's own size for a chart without one. */
const USUAL = { width: 600, height: 371 };

export type ReadRange = (range: ChartRange) => Cell[][];

export function chartSize(record: ChartRecord): { width: number; height: number } {
  const tree = optionTree(record.options);
  return {
    width: numberAt(tree, 'width') ?? USUAL.width,
    height: numberAt(tree, 'height') ?? USUAL.height,
  };
}

export class ChartDrawing {
  readonly element = document.createElement('div');
  private chart: { destroy(): void } | null = null;
  private drawn = '';

  constructor(readonly chartId: number) {
    this.element.className = 'chart';
    this.element.setAttribute('data-chart-id', String(chartId));
  }

  /** `pixels`: of the canvas for one of the chart. */
  draw(record: ChartRecord, read: ReadRange, pixels = devicePixelRatio): void {
    const data = chartData(record, read);
    const state = JSON.stringify([record, data]);
    if (state === this.drawn) return;
    this.drawn = state;
    this.chart?.destroy();
    this.element.replaceChildren(this.canvas(record));
    const canvas = this.element.querySelector('canvas');
    if (canvas === null) return;
    const config = chartConfig(record, data) as ConstructorParameters<typeof Chart>[1];
    this.chart = new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio: pixels } });
  }

  remove(): void {
    this.chart?.destroy();
    this.element.remove();
  }

  private canvas(record: ChartRecord): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    const { width, height } = chartSize(record);
    canvas.width = width;
    canvas.height = height;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute(
      'aria-label',
      textAt(optionTree(record.options), 'title') ?? messages.charts.untitled,
    );
    return canvas;
  }
}
