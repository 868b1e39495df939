// Days as the cells of a workbook hold them.

/** Midnight UTC, which is also how a date is kept in a workbook cell. */
export const utc = (isoDate: string) => new Date(`${isoDate}T00:00:00Z`);

/** "2026-10-07" -> 7 */
export const dayNumber = (isoDate: string) => Number(isoDate.slice(8));
