// Dates at the edge: what Apps Script hands over as Date becomes ISO text in the spreadsheet's time zone.

/** A cell that holds only a time of day has this date, and is read as `09:30`. */
const NO_DATE = '1899-12-30';

type ToIso = (date: Date) => string;

/** The same day stands in thousands of cells: each instant is worked out once, and the zone only if needed. */
export function isoDates(timeZone: () => string): ToIso {
  const known = new Map<number, string>();
  let format: Intl.DateTimeFormat | undefined;
  return (date) => {
    const instant = date.getTime();
    const seen = known.get(instant);
    if (seen !== undefined) return seen;
    format ??= new Intl.DateTimeFormat('en-US', {
      timeZone: timeZone(),
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    // By their names: in which order a language writes them has changed before.
    const parts = format.formatToParts(date);
    const part = (name: string): string => parts.find(({ type }) => type === name)?.value ?? '';
    const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
    const iso = day === NO_DATE ? timeOf(date, timeZone()) : day;
    known.set(instant, iso);
    return iso;
  };
}

function timeOf(date: Date, timeZone: string): string {
  const shown = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, ...shown }).formatToParts(date);
  const part = (name: string): string => parts.find(({ type }) => type === name)?.value ?? '';
  return `${part('hour')}:${part('minute')}`;
}

export const spreadsheetDates = (): ToIso =>
  isoDates(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());

/** A Date of any realm: `instanceof` fails for one that comes from outside the bundle. */
export const isDate = (value: unknown): value is Date =>
  // Most cells are texts and numbers, and asking for the tag takes longer.
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';
