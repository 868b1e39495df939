// The report's columns: twelve, so that halves, thirds and quarters line up; together one A4 page wide.

/** Pixels. The wider ones hold amounts of money. */
export const COLUMN_WIDTHS: readonly number[] = [76, 60, 60, 84, 60, 60, 76, 60, 60, 84, 60, 60];
export const WIDTH = COLUMN_WIDTHS.length;
export const PIXELS = COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);
export const HALF_PIXELS = PIXELS / 2;
