// A1 notation: `B2`, `B2:D9`, `B:D`, `2:9`, `B2:D`, with an optional sheet name before it.
import { ScriptError } from '../bridge/service.ts';

export interface Bounds {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export function toA1({ row, column, rows, columns }: Bounds): string {
  const first = `${columnLetters(column)}${row}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

export function splitSheetName(notation: string): { sheetName?: string; a1: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(notation);
  if (!match) return { a1: notation };
  return { sheetName: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', a1: match[3] ?? '' };
}

/** Open ends reach to the edge of the sheet. */
export function parseA1(a1: string, maxRows: number, maxColumns: number): Bounds {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(:\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(a1.trim());
  const [, letters1, digits1, colon, letters2, digits2] = match ?? [];
  const nothing = letters1 === undefined && digits1 === undefined;
  if (!match || nothing || (!colon && (letters1 === undefined || digits1 === undefined))) {
    throw new ScriptError(`Range not found`);
  }
  const column1 = letters1 ? columnNumber(letters1) : 1;
  const row1 = digits1 ? Number(digits1) : 1;
  const column2 = colon ? (letters2 ? columnNumber(letters2) : maxColumns) : column1;
  const row2 = colon ? (digits2 ? Number(digits2) : maxRows) : row1;
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}
