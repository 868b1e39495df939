// Lengths: pixels of 1/96 inch into the units of drawings.

/** English Metric Units, of which an inch has 914,400. */
export const emu = (pixels: number): number => Math.round(pixels * 9525);

export const points = (pixels: number): number => (pixels * 3) / 4;
