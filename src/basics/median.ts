import { ratio } from './ratio.ts';

/** The middle value, of an even number the mean of the two in the middle; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  const middle = sorted.slice(Math.floor(half), Math.ceil(half) + 1);
  return ratio(
    middle.reduce((sum, value) => sum + value, 0),
    middle.length,
  );
}
