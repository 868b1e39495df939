// The tab's columns, together one A4 page wide, and tables whose cells span several of them.
import type { Area } from '../../basics/cellAddress.ts';
import type { ModelCell } from '../kit/model.ts';
import { across, cell, type Section } from '../kit/section.ts';
import { STYLES, type StyleName } from '../kit/styles.ts';
import { LINE_PIXELS, linesNeeded } from '../kit/textSize.ts';

/** Pixels. The narrow fifth keeps numbers clear of the text to their right. */
export const COLUMN_WIDTHS: readonly number[] = [74, 74, 74, 58, 14, 68, 68, 89, 89, 69, 69, 69, 70, 56];
export const WIDTH = COLUMN_WIDTHS.length;

/** Text that fits on one line must not wrap, or it could not run over the blank cells beside it. */
const UNWRAPPED: { readonly [S in StyleName]?: StyleName } = {
  labelWrapped: 'label',
  textWrapped: 'labelSmall',
  remark: 'muted',
};
const unwrapped = ({ value, style }: ModelCell): ModelCell => cell(value, UNWRAPPED[style] ?? style);

const pixelsOf = (from: number, columns: number) =>
  COLUMN_WIDTHS.slice(from, from + columns).reduce((sum, width) => sum + width, 0);

/** How many lines a text needs in a cell that wraps. */
function linesOf({ value, style }: ModelCell, pixels: number): number {
  const { wrap, size } = STYLES[style];
  if (!wrap || typeof value !== 'string') return 1;
  return linesNeeded(value, size, pixels);
}

/** Text begins in the first of its columns and runs over the blank ones; a number stands in the last. */
function spread({ value, style }: ModelCell, columns: number): ModelCell[] {
  const blanks = across('', style, columns);
  const at = STYLES[style].align === 'left' ? 0 : columns - 1;
  return blanks.map((blank, index) => (index === at ? cell(value, style) : blank));
}

interface Placed {
  readonly each: ModelCell;
  /** Columns to the left of it. */
  readonly from: number;
  readonly columns: number;
  readonly lines: number;
}

function placed(layout: readonly number[], row: readonly ModelCell[]): Placed[] {
  return row.map((each, at) => {
    const columns = layout[at] ?? 1;
    const from = layout.slice(0, at).reduce((sum, before) => sum + before, 0);
    return { each, from, columns, lines: linesOf(each, pixelsOf(from, columns)) };
  });
}

/** Every row has one cell for each entry of the layout, which says how many columns it spans. */
export function table(layout: readonly number[], rows: readonly (readonly ModelCell[])[]): Section {
  const all = rows.map((row) => placed(layout, row));
  return {
    rows: all.map((row) =>
      row.flatMap(({ each, columns, lines }) => spread(lines === 1 ? unwrapped(each) : each, columns)),
    ),
    wide: all.flatMap((row, index) =>
      row
        .filter(({ lines, columns }) => lines > 1 && columns > 1)
        .map(({ from, columns }): Area => ({ row: index + 1, column: from + 1, rows: 1, columns })),
    ),
    rowHeights: all.flatMap((row, index) => {
      const lines = Math.max(...row.map((one) => one.lines));
      return lines === 1 ? [] : [{ row: index + 1, rows: 1, height: lines * LINE_PIXELS + 3 }];
    }),
  };
}

export const heading = (text: string): Section => ({ rows: [across(text, 'heading', WIDTH)] });
export const gap: Section = { rows: [[]] };

/** Lines as wide as the tab. */
export const lines = (texts: readonly string[]): Section =>
  table(
    [WIDTH],
    texts.map((text) => [cell(text, 'remark')]),
  );
