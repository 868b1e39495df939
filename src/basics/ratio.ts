/** A plain ratio, 0.75 for 75%; undefined where there is nothing to compare with. */
export const ratio = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole;
