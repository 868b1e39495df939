// The report's page: twelve columns, so that halves, thirds and quarters line up; together one A4 page wide.
import { across, cell, gap, heading, type Section, stack } from './section.ts';
import type { StyleName } from './styles.ts';
import { tableOn } from './table.ts';

/** Pixels. The wider ones hold amounts of money. */
export const COLUMN_WIDTHS: readonly number[] = [76, 60, 60, 84, 60, 60, 76, 60, 60, 84, 60, 60];
export const WIDTH = COLUMN_WIDTHS.length;
export const PIXELS = COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);
export const HALF_PIXELS = PIXELS / 2;

/** A row that holds two lines of small text. */
export const TWO_LINES_PIXELS = 34;

export const table = tableOn(COLUMN_WIDTHS);

/** Parts below each other, kept together under a heading. */
export const block = (title: string, ...parts: readonly Section[]): Section =>
  stack([heading(title, WIDTH), ...parts, gap], WIDTH);

/** The columns of a heading; beside it stands a note, if it has one. */
const HEADING = 3;

/** Parts below each other under a heading with a note that says how to read them. */
export const noted = (title: string, note: string, ...parts: readonly Section[]): Section =>
  stack(
    [
      { rows: [[...across(title, 'heading', HEADING), ...across(note, 'headingNote', WIDTH - HEADING)]] },
      ...parts,
      gap,
    ],
    WIDTH,
  );

/** A text as wide as the page, in one wide cell of that height. */
export const wideLine = (text: string, style: StyleName, height: number): Section => ({
  rows: [across(text, style, WIDTH)],
  wide: [{ row: 1, column: 1, rows: 1, columns: WIDTH }],
  rowHeights: [{ row: 1, rows: 1, height }],
});

/** One line of text; it runs over the blank cells to its right. */
export const remark = (text: string, style: StyleName = 'muted'): Section => ({
  rows: [[cell(text, style)]],
});

/** Texts as wide as the page, each in a row of that height; without one the usual. */
export const paragraphs = (texts: readonly string[], height?: number): Section => ({
  rows: texts.map((text) => across(text, 'question', WIDTH)),
  wide: texts.length === 0 ? [] : [{ row: 1, column: 1, rows: texts.length, columns: WIDTH }],
  rowHeights: texts.length === 0 || height === undefined ? [] : [{ row: 1, rows: texts.length, height }],
});
