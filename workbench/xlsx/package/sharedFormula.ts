// A formula that a file writes once for many cells, as it reads in one of them.
import { columnLetters, columnNumber } from '../../services/a1.ts';
import { MOST_COLUMNS, MOST_ROWS } from './extent.ts';

export interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Texts and names of sheets and files are passed over; what is left may be a cell, a column or a row. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(?<![\w.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])/gi;

export function formulaAt({ text, row, column }: Shared, toRow: number, toColumn: number): string {
  const letters = (fixed: string, name: string): string =>
    fixed + (fixed === '' ? moved(columnNumber(name), toColumn - column, MOST_COLUMNS, columnLetters) : name);
  const digits = (fixed: string, number: string): string =>
    fixed + (fixed === '' ? moved(Number(number), toRow - row, MOST_ROWS, String) : number);
  return text.replace(
    TOKEN,
    (token: string, ...[a, b, c, d, e, f, g, h, i, j, k, l]: (string | undefined)[]) => {
      if (b !== undefined) return letters(a ?? '', b) + digits(c ?? '', d ?? '');
      if (f !== undefined) return `${letters(e ?? '', f)}:${letters(g ?? '', h ?? '')}`;
      if (j !== undefined) return `${digits(i ?? '', j)}:${digits(k ?? '', l ?? '')}`;
      return token;
    },
  );
}

/** Past one edge of the sheet it goes on at the other, as in the programs that write such files. */
const moved = (at: number, by: number, most: number, write: (at: number) => string): string =>
  write(((((at - 1 + by) % most) + most) % most) + 1);
