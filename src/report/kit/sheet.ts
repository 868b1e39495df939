// A sheet of A4 among several: its parts, then as much room as is left, then its foot.
import { ROW_PIXELS } from './model.ts';
import { WIDTH } from './page.ts';
import { across, cell, NOTHING, type Section, stack } from './section.ts';

/**
 * A sheet as wide as the page is 1,155 to 1,190 pixels high, by the margins that are chosen. What stands on it is less
 * high, and the first row of the next sheet is so high that it fits on none of them.
 */
const SHEET_PIXELS = 1_136;
export const FIRST_ROW_PIXELS = 60;
/** Blank below the foot: what is printed breaks there. */
const BREAK_PIXELS = 6;

export const pixelsOf = ({ rows, rowHeights = [] }: Section): number =>
  rowHeights.reduce(
    (sum, { rows: count, height }) => sum + count * (height - ROW_PIXELS),
    rows.length * ROW_PIXELS,
  );

/** So much blank; none where nothing is left. */
export const spacer = (height: number): Section =>
  height <= 0 ? NOTHING : { rows: [[]], rowHeights: [{ row: 1, rows: 1, height }] };

/** What it is on the left, which sheet on the right. */
export const foot = (left: string, right: string): Section => ({
  rows: [[...across(left, 'foot', WIDTH - 1), cell(right, 'footPage')]],
});

/** `below`: pixels kept free under the foot. */
export function sheet(parts: readonly Section[], foot: Section, below = 0): Section {
  const body = stack(parts, WIDTH);
  const left = SHEET_PIXELS - BREAK_PIXELS - below - pixelsOf(body) - pixelsOf(foot);
  return stack([body, spacer(left), foot, spacer(BREAK_PIXELS)], WIDTH);
}
