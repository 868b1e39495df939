// The width of a column in Excel's own unit: digits of its standard font, 7 pixels each, beside 5 pixels of margin.

const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
/** Of a column narrower than a digit the margin shrinks with it. */
const ONE_DIGIT = DIGIT_PIXELS + MARGIN_PIXELS;

export const pixelsOf = (width: number): number =>
  Math.round(width < 1 ? width * ONE_DIGIT : width * DIGIT_PIXELS + MARGIN_PIXELS);

export const widthOf = (pixels: number): number =>
  pixels < ONE_DIGIT ? pixels / ONE_DIGIT : (pixels - MARGIN_PIXELS) / DIGIT_PIXELS;
