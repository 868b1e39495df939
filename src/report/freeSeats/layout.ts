// The page's columns, a label and seven weekdays wide, and how parts are put on them and stretched down to its foot.
// Below Saturday and Sunday they are as fine as the squares of a QR code. It is drawn with cells and not inserted as a
// picture: cells go with the tab into a file and onto paper, and none is left over where a run is stopped.
import type { Area } from '../../basics/cellAddress.ts';
import { type Fitted, fitted, type Look } from '../kit/fit.ts';
import type { ModelCell, ModelValue } from '../kit/model.ts';
import { across, cell, type Section } from '../kit/section.ts';
import { STYLES, type StyleName } from '../kit/styles.ts';
import { linePixels } from '../kit/textSize.ts';

/** Neighbouring columns; the first is 1. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

const LABEL_PIXELS = 96;
const DAY_PIXELS = 88;
/** Between the left and the right half of the page, at the end of Wednesday. */
const GUTTER_PIXELS = 16;

/** At 96 pixels to the inch a square of 1 mm, eight dots of a fine fax. */
export const SQUARE_PIXELS = 4;
const FINE = Array<number>(DAY_PIXELS / SQUARE_PIXELS).fill(SQUARE_PIXELS);

const DAYS: readonly (readonly number[])[] = [
  [DAY_PIXELS],
  [DAY_PIXELS],
  [DAY_PIXELS - GUTTER_PIXELS, GUTTER_PIXELS],
  [DAY_PIXELS],
  [DAY_PIXELS],
  FINE,
  FINE,
];

/** Pixels. */
export const COLUMN_WIDTHS: readonly number[] = [LABEL_PIXELS, ...DAYS.flat()];
export const WIDTH = COLUMN_WIDTHS.length;
/** A4 less a margin of 10 mm all round, 96 pixels to the inch. */
export const PAGE_PIXELS = 1047;

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Monday first. */
export const DAY_SPANS: readonly Span[] = DAYS.map((columns, at) => ({
  column: 2 + DAYS.slice(0, at).flat().length,
  columns: columns.length,
}));
const dayColumn = (at: number) => DAY_SPANS[at]?.column ?? WIDTH + 1;
const upTo = (column: number, end: number): Span => ({ column, columns: end - column });

export const PAGE: Span = upTo(1, WIDTH + 1);
export const LABEL: Span = upTo(1, 2);
/** From the left edge up to that weekday, and from it to the right edge; 0 is Monday. */
export const before = (weekday: number): Span => upTo(1, dayColumn(weekday));
export const from = (weekday: number): Span => upTo(dayColumn(weekday), WIDTH + 1);
/** Two items beside each other. */
export const HALVES = [
  { label: LABEL, text: upTo(2, dayColumn(3) - 1), whole: upTo(1, dayColumn(3) - 1) },
  { label: upTo(dayColumn(3), dayColumn(4)), text: from(4), whole: from(3) },
] as const;

const pixelsOf = ({ column, columns }: Span): number =>
  sum(COLUMN_WIDTHS.slice(column - 1, column - 1 + columns));

export type Looks = readonly [Look, ...Look[]];

/** Something in a row, over so many columns and, down from there, rows. */
export interface Placed {
  readonly span: Span;
  readonly value: ModelValue;
  readonly style: StyleName;
  readonly rows?: number;
}

export interface Row {
  readonly places: readonly Placed[];
  /** Pixels, and how many more it takes where the page has room. */
  readonly height: number;
  readonly grow: number;
}

/** A part of the page, and under what that stands which had to be cut in it. */
export interface Part extends Pick<Section, 'boxed'> {
  readonly rows: readonly Row[];
  readonly cut: readonly string[];
}

export const NOTHING: Part = { rows: [], cut: [] };

/** The user's own words in the largest look that holds them. */
export function fitIn(span: Span, text: string, looks: Looks): Fitted & { readonly placed: Placed } {
  const fit = fitted(text, pixelsOf(span), looks);
  return { ...fit, placed: { span, value: fit.text, style: fit.style } };
}

const MARGIN_PIXELS = 6;
export const heightOf = (lines: number, style: StyleName): number =>
  lines * linePixels(STYLES[style].size) + MARGIN_PIXELS;

/** How many lines of a look there is room for. */
export const linesIn = (height: number, style: StyleName): number =>
  Math.max(1, Math.floor((height - MARGIN_PIXELS) / linePixels(STYLES[style].size)));

const GAP = { height: 8, grow: 12 };
export const gap: Part = { rows: [{ places: [], ...GAP }], cut: [] };
/** A gap that ends with a strong line. */
export const rule: Part = { rows: [{ places: [{ span: PAGE, value: '', style: 'rule' }], ...GAP }], cut: [] };

/** Pixels of all rows. */
export const heightOfAll = (parts: readonly Part[]): number =>
  sum(parts.flatMap(({ rows }) => rows.map(({ height }) => height)));

/** The rows higher by `pixels` in all, as far as they grow. */
export function stretched(parts: readonly Part[], pixels: number): Part[] {
  const room = sum(parts.flatMap(({ rows }) => rows.map(({ grow }) => grow)));
  const share = room === 0 ? 0 : Math.min(1, Math.max(0, pixels) / room);
  return parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => ({ ...row, height: row.height + Math.floor(row.grow * share) })),
  }));
}

function cellsOf(places: readonly Placed[]): ModelCell[] {
  const cells: ModelCell[] = Array.from({ length: WIDTH }, () => cell('', 'fax'));
  for (const { span, value, style } of places) {
    cells.splice(span.column - 1, span.columns, ...across(value, style, span.columns));
  }
  return cells;
}

export function sectionOf({ rows, boxed = [] }: Part): Section {
  const areas = rows.flatMap(({ places }, at) =>
    places
      .filter(({ value }) => value !== '')
      .map(({ span, rows: down = 1 }): Area => ({ row: at + 1, rows: down, ...span })),
  );
  return {
    rows: rows.map(({ places }) => cellsOf(places)),
    wide: areas.filter((area) => area.rows === 1 && area.columns > 1),
    merged: areas.filter((area) => area.rows > 1),
    boxed,
    rowHeights: rows.map(({ height }, at) => ({ row: at + 1, rows: 1, height })),
  };
}
