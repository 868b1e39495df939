// A table of a generated tab: columns with a header, a width and a look, and rows. Nobody counts its cells.
import type { Area } from '../../basics/cellAddress.ts';
import type { ModelCell, ModelValue } from './model.ts';
import { across, cell, type Section } from './section.ts';
import { STYLES, type Style, type StyleName } from './styles.ts';
import { LINE_PIXELS, linesNeeded } from './textSize.ts';

export interface TableColumn<Row> {
  /** Aligned like the cells below it. A table without any has no header row. */
  readonly head?: string;
  /** How many of the tab's columns it takes: one unless told, `rest` all that the others leave. */
  readonly width?: number | 'rest';
  /** Alignment and format. */
  readonly style: StyleName;
  /** Undefined leaves it blank; a whole cell has a look of its own. */
  readonly value: (row: Row) => ModelValue | ModelCell | undefined;
}

/** Lines the table up with the right edge of the page. */
export const REST: TableColumn<unknown> = { width: 'rest', style: 'label', value: () => undefined };

const HEAD_STYLE = {
  left: 'headText',
  center: 'headCenter',
  right: 'head',
} as const satisfies Readonly<Record<Style['align'], StyleName>>;

/** Text that fits on one line must not wrap, or it could not run over the blank cells beside it. */
const UNWRAPPED: { readonly [S in StyleName]?: StyleName } = {
  labelWrapped: 'label',
  textWrapped: 'labelSmall',
  remark: 'muted',
};
const unwrapped = ({ value, style }: ModelCell): ModelCell => cell(value, UNWRAPPED[style] ?? style);

/** Room between wrapped text and the line below it. */
const MARGIN_PIXELS = 3;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function widthsOf(columns: readonly TableColumn<never>[], tabWidth: number): number[] {
  const taken = sum(columns.map(({ width = 1 }) => (width === 'rest' ? 0 : width)));
  return columns.map(({ width = 1 }) => (width === 'rest' ? tabWidth - taken : width));
}

function cellOf<Row>({ style, value }: TableColumn<Row>, row: Row): ModelCell {
  const found = value(row);
  if (typeof found === 'object' && 'style' in found) return found;
  return cell(found ?? '', style);
}

/** Text begins in the first of its columns and runs over the blank ones; a number stands in the last. */
function spread({ value, style }: ModelCell, columns: number): ModelCell[] {
  if (columns === 0) return [];
  if (STYLES[style].align === 'left') return across(value, style, columns);
  return [...across('', style, columns).slice(1), cell(value, style)];
}

/** How many lines a text needs in a cell that wraps. */
function linesOf({ value, style }: ModelCell, pixels: number): number {
  const { wrap, size } = STYLES[style];
  return wrap && typeof value === 'string' ? linesNeeded(value, size, pixels) : 1;
}

/** Tables on a tab whose columns have those widths in pixels. */
export const tableOn =
  (columnWidths: readonly number[]) =>
  <Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): Section => {
    const widths = widthsOf(columns, columnWidths.length);
    const spans = widths.map((width, at) => {
      const before = sum(widths.slice(0, at));
      return { before, width, pixels: sum(columnWidths.slice(before, before + width)) };
    });
    const hasHead = columns.some(({ head }) => head !== undefined);
    const heads = columns.map(({ head = '', style }) => cell(head, HEAD_STYLE[STYLES[style].align]));
    const body = rows.map((row) => columns.map((column) => cellOf(column, row)));
    const placed = [...(hasHead ? [heads] : []), ...body].map((cells) =>
      spans.flatMap((span, at) => {
        const each = cells[at];
        return each ? [{ ...span, each, lines: linesOf(each, span.pixels) }] : [];
      }),
    );
    return {
      rows: placed.map((row) =>
        row.flatMap(({ each, width, lines }) => spread(lines === 1 ? unwrapped(each) : each, width)),
      ),
      wide: placed.flatMap((row, index) =>
        row
          .filter(({ lines, width }) => lines > 1 && width > 1)
          .map(
            ({ before, width }): Area => ({ row: index + 1, column: before + 1, rows: 1, columns: width }),
          ),
      ),
      rowHeights: placed.flatMap((row, index) => {
        const lines = Math.max(...row.map((one) => one.lines));
        return lines === 1 ? [] : [{ row: index + 1, rows: 1, height: lines * LINE_PIXELS + MARGIN_PIXELS }];
      }),
    };
  };
