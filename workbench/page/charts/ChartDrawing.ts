// One chart on one canvas, drawn again whenever its record or its cells have changed.
import { Chart, registerables } from 'chart.js';
import type { ReadRange } from '../../charts/cells.ts';
import { type ChartPlan, chartPlan, USUAL_FONT } from '../../charts/chartPlan.ts';
import type { ChartRecord } from '../../engine/records.ts';
import { messages } from '../../messages.ts';
import { chartConfig } from './chartConfig.ts';

Chart.register(...registerables);
Chart.defaults.font.family = `"${USUAL_FONT}", sans-serif`;

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
    const plan = chartPlan(record, read);
    const state = JSON.stringify(plan);
    if (state === this.drawn) return;
    this.drawn = state;
    this.chart?.destroy();
    this.element.replaceChildren(this.canvas(plan));
    const canvas = this.element.querySelector('canvas');
    if (canvas === null) return;
    const config = chartConfig(plan) as ConstructorParameters<typeof Chart>[1];
    this.chart = new Chart(canvas, { ...config, options: { ...config.options, devicePixelRatio: pixels } });
  }

  /** What was drawn no longer counts: letters of a font that has come since look otherwise. */
  forget(): void {
    this.drawn = '';
  }

  remove(): void {
    this.chart?.destroy();
    this.element.remove();
  }

  private canvas({ width, height, title }: ChartPlan): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', title ?? messages.charts.untitled);
    return canvas;
  }
}
