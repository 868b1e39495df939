// A cell to write, as Apps Script takes it: text stays text, whatever it begins with.
import type { WriteCell } from '../tabs/grid.ts';

/** Text that Sheets would turn into a formula, number, date, percentage or boolean. */
const WOULD_CHANGE = /^\s*[=+\-@']|\d|^\s*(?:true|false)\s*$/i;

export function cellValue(value: WriteCell): string | number | boolean {
  if (typeof value === 'string') return WOULD_CHANGE.test(value.normalize('NFKC')) ? `'${value}` : value;
  if (typeof value !== 'object') return value;
  // An ISO day is read as a date in every locale, and no time zone can move it.
  return 'date' in value ? value.date : value.formula;
}
