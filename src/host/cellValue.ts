// A cell to write, as Apps Script takes it: text stays text, whatever it begins with.
import type { WriteCell } from '../tabs/kit/grid.ts';

/** Text that Sheets would read as a formula, number, percentage, date (also 令和8年…, Oct 1) or boolean. */
const WOULD_CHANGE =
  /^\s*(?:[=+\-@'(.,\d¥$€£]|(?:true|false)\s*$|(?:明治|大正|昭和|平成|令和|[MTSHR])\s*[\d元]|[a-z]{3,9}\.?\s*\d)/i;

export function cellValue(value: WriteCell): string | number | boolean {
  if (typeof value === 'string') return WOULD_CHANGE.test(value.normalize('NFKC')) ? `'${value}` : value;
  if (typeof value !== 'object') return value;
  // An ISO day is read as a date in every locale, and no time zone can move it.
  return 'date' in value ? value.date : value.formula;
}
