// How large a chart is, in pixels.
import type { ChartRecord } from '../engine/records.ts';
import { numberAt, optionTree } from './options.ts';

/** Google's own size for a chart without one. */
const USUAL = { width: 600, height: 371 };

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

export function chartSize(record: ChartRecord): ChartSize {
  const tree = optionTree(record.options);
  return {
    width: numberAt(tree, 'width') ?? USUAL.width,
    height: numberAt(tree, 'height') ?? USUAL.height,
  };
}
