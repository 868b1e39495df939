// The tab's thirteen columns, one A4 page wide, and tables whose cells span several of them.
import type { Area, ModelCell, TabModel } from '../model.ts';
import { across, cell, type Section } from '../section.ts';
import { STYLES } from '../styles.ts';

/** Pixels. */
export const COLUMN_WIDTHS: readonly number[] = [76, 76, 76, 64, 62, 62, 66, 66, 62, 62, 62, 76, 58];
export const WIDTH = COLUMN_WIDTHS.length;

const POINT = 4 / 3;
const LINE_HEIGHT = 1.45;
const PADDING = 8;

/** Letters of half width take about so much of a full one. */
const HALF = 0.58;
const isHalf = (letter: string) => letter <= '\u00ff';

/** How many lines a text needs in a cell that wraps. */
function linesOf(text: string, pixels: number, size: number): number {
  const em = [...text].reduce((sum, letter) => sum + (isHalf(letter) ? HALF : 1), 0);
  return Math.max(1, Math.ceil((em * size * POINT) / (pixels - PADDING)));
}

const pixelsOf = (from: number, columns: number) =>
  COLUMN_WIDTHS.slice(from, from + columns).reduce((sum, width) => sum + width, 0);

function heightOf({ value, style }: ModelCell, pixels: number): number {
  const { wrap, size } = STYLES[style];
  const lines = wrap && typeof value === 'string' ? linesOf(value, pixels, size) : 1;
  return lines === 1 ? 0 : Math.ceil(lines * size * POINT * LINE_HEIGHT) + 3;
}

/** Every row has one cell for each entry of the layout, which says how many columns it spans. */
export function table(layout: readonly number[], rows: readonly (readonly ModelCell[])[]): Section {
  const starts = layout.map((_, at) => layout.slice(0, at).reduce((sum, columns) => sum + columns, 0));
  const wide = layout.flatMap((columns, at): Area[] =>
    columns === 1 ? [] : [{ row: 1, column: (starts[at] ?? 0) + 1, rows: rows.length, columns }],
  );
  const rowHeights = rows.flatMap((row, index): TabModel['rowHeights'][number][] => {
    const heights = row.map((each, at) => heightOf(each, pixelsOf(starts[at] ?? 0, layout[at] ?? 1)));
    const height = Math.max(...heights);
    return height === 0 ? [] : [{ row: index + 1, rows: 1, height }];
  });
  return {
    rows: rows.map((row) => row.flatMap(({ value, style }, at) => across(value, style, layout[at] ?? 1))),
    wide,
    rowHeights,
  };
}

export const heading = (text: string): Section => ({ rows: [across(text, 'heading', WIDTH)] });
export const gap: Section = { rows: [[]] };

/** Lines as wide as the tab. */
export const lines = (texts: readonly string[]): Section =>
  texts.length === 0
    ? { rows: [] }
    : table(
        [WIDTH],
        texts.map((text) => [cell(text, 'remark')]),
      );
