// Cell addresses as people read them.

/** A rectangle of cells; row and column count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `3, 2` -> `B3`. Row and column count from 1. */
export function a1(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + row;
}

/** `B3:F4` */
export const areaName = ({ row, column, rows, columns }: Area): string =>
  `${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)}`;

/** `B3` -> row 3, column 2. */
export function cellAt(cell: string): { row: number; column: number } {
  const letters = cell.replace(/\d/g, '');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(cell.slice(letters.length)), column };
}
