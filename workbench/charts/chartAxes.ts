// The axes that carry values, as the options of a chart describe them.
import { hexOf } from '../services/color.ts';
import { GRID } from './colors.ts';
import { numberAt, type OptionTree, textAt } from './options.ts';

export interface Axis {
  readonly title?: string | undefined;
  readonly format?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** As #rrggbb, of the lines behind the values. */
  readonly grid: string;
}

const gridOf = (wanted: string | undefined): string =>
  (wanted === undefined ? undefined : hexOf(wanted)) ?? GRID;

/** `across`: in a bar chart the horizontal axis carries the values. */
export const valueAxis = (tree: OptionTree, across: boolean): Axis =>
  axis(tree, [[across ? 'hAxes' : 'vAxes', '0'], [across ? 'hAxis' : 'vAxis']]);

export const secondAxis = (tree: OptionTree, across: boolean): Axis =>
  axis(tree, [[across ? 'hAxes' : 'vAxes', '1']]);

/** Of several places for an option the first one that has it counts. */
function axis(tree: OptionTree, paths: string[][]): Axis {
  const text = (name: string) => paths.map((path) => textAt(tree, ...path, name)).find(Boolean);
  const number = (...names: string[]) =>
    paths.map((path) => numberAt(tree, ...path, ...names)).find((found) => found !== undefined);
  return {
    title: text('title'),
    format: text('format'),
    min: number('viewWindow', 'min') ?? number('minValue'),
    max: number('viewWindow', 'max') ?? number('maxValue'),
    grid: gridOf(paths.map((path) => textAt(tree, ...path, 'gridlines', 'color')).find(Boolean)),
  };
}
