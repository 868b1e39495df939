// Cell values as text: for a terminal and for CSV.
import type { CellValue } from '../engine/cellValue.ts';
import { isDate } from '../engine/serial.ts';
import { formatDate } from '../services/formatDate.ts';

export function valueText(value: CellValue, timeZone: string): string {
  if (isDate(value)) {
    const whole = formatDate(value, timeZone, 'HH:mm:ss') === '00:00:00';
    return formatDate(value, timeZone, whole ? 'yyyy-MM-dd' : 'yyyy-MM-dd HH:mm:ss');
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/** RFC 4180: CRLF, and quotes around what holds a comma, a quote or a line break. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');

const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
