// One cell's content between the engine's form and Google's: blank is '', dates are Dates, booleans are booleans.
import type { CellValueType, ICellData } from '@univerjs/core';
import { dateToSerial, isDate, isDateFormat, serialToDate } from './serial.ts';
import { parseTyped, type Typed } from './typed.ts';

export type CellValue = string | number | boolean | Date;

const TEXT = 1 as CellValueType.STRING;
const NUMBER = 2 as CellValueType.NUMBER;
const BOOLEAN = 3 as CellValueType.BOOLEAN;
const FORCED_TEXT = 4 as CellValueType.FORCE_STRING;

const MAX_TEXT = 50_000;

/** The engine merges cells; what is to go has to be null. */
const content = (cell: ICellData): ICellData => ({ v: null, t: null, f: null, si: null, p: null, ...cell });

export const blankCell = (): ICellData => content({});

export const isBlank = (cell: ICellData): boolean =>
  (cell.v === undefined || cell.v === null || cell.v === '') && !cell.p;

export function cellText(cell: ICellData | undefined): string {
  if (!cell) return '';
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return cell.v === undefined || cell.v === null ? '' : String(cell.v);
}

export function cellValue(cell: ICellData | undefined, format: () => string, timeZone: string): CellValue {
  if (!cell || isBlank(cell)) return '';
  if (cell.p) return cellText(cell);
  const { v, t } = cell;
  if (t === BOOLEAN) return v === 1 || v === true || v === '1' || v === 'TRUE';
  if (t === TEXT || t === FORCED_TEXT) return String(v);
  if (typeof v === 'boolean') return v;
  const number = typeof v === 'number' ? v : t === NUMBER ? Number(v) : undefined;
  if (number === undefined) return String(v);
  return isDateFormat(format()) ? serialToDate(number, timeZone) : number;
}

export function displayText(cell: ICellData, formatted: () => unknown, format: string): string {
  if (cell.p) return cellText(cell);
  if (cell.t === BOOLEAN) return cell.v ? 'TRUE' : 'FALSE';
  const general = format === '' || /^general$/i.test(format);
  // Without a format Google shows about ten significant digits, so no binary remainder is seen.
  if (general && typeof cell.v === 'number') return String(Number(cell.v.toPrecision(11)));
  const shown = formatted();
  return shown === undefined || shown === null ? cellText(cell) : String(shown);
}

/** What a script's value becomes in a cell that has this number format. */
export function toCell(value: unknown, format: string, timeZone: string, currentYear: number): ICellData {
  if (value === null || value === undefined || value === '') return blankCell();
  if (isDate(value)) return dateCell(value, format, timeZone);
  if (typeof value === 'boolean') return content({ v: value ? 1 : 0, t: BOOLEAN });
  if (typeof value === 'number')
    return Number.isFinite(value) ? content({ v: value, t: NUMBER }) : content({ v: '#NUM!', t: TEXT });
  const text = String(value);
  if (text.length > MAX_TEXT) {
    throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (format === '@') return content({ v: text.replace(/^'/, ''), t: TEXT });
  return typedCell(parseTyped(text, currentYear), format);
}

function dateCell(date: Date, format: string, timeZone: string): ICellData {
  const serial = dateToSerial(date, timeZone);
  const cell = content({ v: serial, t: NUMBER });
  if (isDateFormat(format)) return cell;
  return { ...cell, s: { n: { pattern: Number.isInteger(serial) ? 'yyyy/mm/dd' : 'yyyy/mm/dd h:mm:ss' } } };
}

function typedCell(typed: Typed, format: string): ICellData {
  switch (typed.kind) {
    case 'formula':
      return content({ f: typed.formula });
    case 'boolean':
      return content({ v: typed.value ? 1 : 0, t: BOOLEAN });
    case 'text':
      return content({ v: typed.text, t: typed.forced ? FORCED_TEXT : TEXT });
    case 'number': {
      const cell = content({ v: typed.value, t: NUMBER });
      const general = format === '' || /^general$/i.test(format);
      return typed.format && general ? { ...cell, s: { n: { pattern: typed.format } } } : cell;
    }
  }
}
