// A chart as a PNG picture, for paper.
import type { ReadRange } from '../../charts/cells.ts';
import { chartSize } from '../../charts/chartSize.ts';
import type { ChartRecord } from '../../engine/records.ts';
import { ChartDrawing } from './ChartDrawing.ts';

export async function chartImage(record: ChartRecord, read: ReadRange): Promise<Uint8Array> {
  const drawing = new ChartDrawing(record.chartId);
  drawing.draw(record, read, PIXELS);
  const { width, height } = chartSize(record);
  const picture = new OffscreenCanvas(width * PIXELS, height * PIXELS);
  const context = picture.getContext('2d');
  const canvas = drawing.element.querySelector('canvas');
  if (context === null || canvas === null) throw new Error('The chart could not be drawn.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(canvas, 0, 0, picture.width, picture.height);
  drawing.remove();
  return new Uint8Array(await (await picture.convertToBlob({ type: 'image/png' })).arrayBuffer());
}

/** Pixels of the picture for one of the chart, so that print stays sharp. */
const PIXELS = 2;
