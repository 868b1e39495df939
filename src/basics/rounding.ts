// Roundings of shown figures, each with its name; fee units and yen are rounded in units/rounding.ts.

/** 四捨五入 to whole yen, for amounts per visit. */
export const roundHalfUpYen = (yen: number): number => Math.floor(yen + 0.5);

/** 切り上げ to a whole visit or yen: a break-even that is nearly reached is not reached. */
export const roundUp = (value: number): number => Math.ceil(value);
