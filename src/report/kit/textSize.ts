// How much room text needs in the font of the tabs, which differs from one machine to the next: an estimate.

/** Pixels of a point. */
const POINT = 4 / 3;
export const LINE_PIXELS = 18;
/** A line's height as parts of the letters'. */
const LEADING = 1.4;
const PADDING = 8;

/** Widths of letters as parts of a full one. */
const WIDTHS = { bracket: 0.34, half: 0.56, full: 1 } as const;

function widthOf(letter: string): number {
  if (letter === '(' || letter === ')') return WIDTHS.bracket;
  return letter <= '\u00ff' ? WIDTHS.half : WIDTHS.full;
}

/** Pixels of a text on one line. */
export const textPixels = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size * POINT;

/** Pixels of a line in that size. */
export const linePixels = (size: number): number => Math.ceil(size * POINT * LEADING);

/** How many lines it needs in a cell of that width. */
export const linesNeeded = (text: string, size: number, pixels: number): number =>
  Math.max(1, Math.ceil(textPixels(text, size) / (pixels - PADDING)));
