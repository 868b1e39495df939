// The page's columns: a label and seven weekdays, together one A4 page wide; and lines that span them.
import { type Fitted, fitted, type Look } from '../kit/fit.ts';
import { across, cell, type Section } from '../kit/section.ts';
import type { StyleName } from '../kit/styles.ts';
import { LINE_PIXELS } from '../kit/textSize.ts';
import type { Item } from './page.ts';

const LABEL_PIXELS = 124;
const DAY_PIXELS = 82;
const DAYS = 7;

/** Pixels. */
export const COLUMN_WIDTHS: readonly number[] = [LABEL_PIXELS, ...Array<number>(DAYS).fill(DAY_PIXELS)];
export const WIDTH = COLUMN_WIDTHS.length;

const PAGE_PIXELS = LABEL_PIXELS + DAYS * DAY_PIXELS;

type Looks = readonly [Look, ...Look[]];

/** A part of the page, and under what that stands which had to be cut in it. */
export interface Part {
  readonly section: Section;
  readonly cut: readonly string[];
}

/** The user's own words are brought into the label's column. */
export const fitLabel = (text: string, looks: Looks): Fitted => fitted(text, LABEL_PIXELS, looks);

const heightOf = (lines: number, usual: number): number => Math.max(usual, lines * LINE_PIXELS + 6);

/** One line, or a few, as wide as the page. */
export function line(from: string, text: string, looks: Looks, height: number): Part {
  const fit = fitted(text, PAGE_PIXELS, looks);
  return {
    section: {
      rows: [across(fit.text, fit.style, WIDTH)],
      wide: [{ row: 1, column: 1, rows: 1, columns: WIDTH }],
      rowHeights: [{ row: 1, rows: 1, height: heightOf(fit.lines, height) }],
    },
    cut: fit.cut ? [from] : [],
  };
}

/** A label, and beside it text as wide as the seven weekdays. */
export function item({ label, from, text }: Item, looks: Looks, height: number): Part {
  const fit = fitted(text, DAYS * DAY_PIXELS, looks);
  return {
    section: {
      rows: [[cell(label, 'itemLabel'), ...across(fit.text, fit.style, DAYS)]],
      wide: [{ row: 1, column: 2, rows: 1, columns: DAYS }],
      rowHeights: [{ row: 1, rows: 1, height: heightOf(fit.lines, height) }],
    },
    cut: fit.cut ? [from] : [],
  };
}

export const fixed = (style: StyleName): Looks => [{ style, lines: 1 }];

const GAP_PIXELS = 12;
export const gap: Part = {
  section: { rows: [[]], rowHeights: [{ row: 1, rows: 1, height: GAP_PIXELS }] },
  cut: [],
};
