// The roundings of a bill. Whole numbers in, whole numbers out: no binary fraction can move a yen.

/** That many per mille of some units, rounded half up to a whole unit (a deduction half away from zero). */
export function perMilleHalfUp(units: number, perMille: number): number {
  const product = units * perMille;
  const rounded = Math.floor((Math.abs(product) + 500) / 1000);
  return product < 0 ? -rounded : rounded;
}

/** A whole number over another, rounded half up. */
export const quotientHalfUp = (dividend: number, divisor: number): number =>
  Math.floor((2 * dividend + divisor) / (2 * divisor));

/** Units at a price in hundredths of a yen, cut down to whole yen. */
export const yenFloored = (units: number, senPerUnit: number): number =>
  Math.floor((units * senPerUnit) / 100);
