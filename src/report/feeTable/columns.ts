// The tab's columns, together one A4 page wide, and what spans them.
import { heading as headingOf, type Section } from '../kit/section.ts';
import { tableOn } from '../kit/table.ts';

/** Pixels. The narrow fifth keeps numbers clear of the text to their right. */
export const COLUMN_WIDTHS: readonly number[] = [74, 74, 74, 58, 14, 68, 68, 89, 89, 69, 69, 69, 70, 56];
export const WIDTH = COLUMN_WIDTHS.length;

export const table = tableOn(COLUMN_WIDTHS);
export const heading = (text: string): Section => headingOf(text, WIDTH);

/** Lines as wide as the tab. */
export const lines = (texts: readonly string[]): Section =>
  table<string>([{ width: 'rest', style: 'remark', value: (text) => text }], texts);
