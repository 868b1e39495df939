// A table of named figures: name, value, texts about it, since when, and in how many publications it was found.
import type { Dated } from '../../rules/kit/schedule.ts';
import { cell, type Section } from '../kit/section.ts';
import { table } from './columns.ts';
import { figureCell, type Measure, sinceCell, sourcesCell } from './figure.ts';

export interface ItemRow {
  readonly name: string;
  readonly figure: Dated<number>;
  readonly measure: Measure;
  readonly texts: readonly string[];
}

const NOTHING = cell('', 'label');

/** `widths`: the columns of each text, seven together. The headers stand in the order of the cells. */
export function itemTable(
  headers: readonly string[],
  widths: readonly number[],
  rows: readonly ItemRow[],
): Section {
  const [name = '', value = '', ...others] = headers;
  const [since = '', sources = ''] = others.slice(widths.length);
  const head = [
    cell(name, 'headText'),
    cell(value, 'head'),
    ...['', ...others.slice(0, widths.length)].map((text) => cell(text, 'headText')),
    cell(since, 'head'),
    cell(sources, 'headCenter'),
  ];
  const body = rows.map(({ name, figure, measure, texts }) => [
    cell(name, 'labelWrapped'),
    figureCell(figure, measure),
    NOTHING,
    ...texts.map((text) => cell(text, 'textWrapped')),
    sinceCell(figure),
    sourcesCell(figure),
  ]);
  return table([3, 1, 1, ...widths, 1, 1], [head, ...body]);
}
