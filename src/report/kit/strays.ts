// What a person typed into the middle of a generated tab: found again before the tab is made anew, and kept.
import { a1 } from '../../basics/cellAddress.ts';
import type { TabModel } from './model.ts';

type Cells = readonly (readonly unknown[])[];

export interface Stray {
  readonly cell: string;
  readonly text: string;
}

const BITS = 4;

/** Which cells we filled: a row's cells as bits, four to a hex digit, rows parted by dots. */
export function filledCells(rows: TabModel['rows']): string {
  return rows
    .map((row) => {
      const digits: string[] = [];
      for (let at = 0; at < row.length; at += BITS) {
        const bits = row.slice(at, at + BITS).map(({ value }, bit) => (value === '' ? 0 : 1 << bit));
        digits.push(bits.reduce((sum, bit) => sum + bit, 0).toString(16));
      }
      return digits.join('').replace(/0+$/, '');
    })
    .join('.');
}

const isFilled = (digits: string | undefined, column: number): boolean =>
  ((Number.parseInt(digits?.[Math.floor(column / BITS)] ?? '0', 16) >> (column % BITS)) & 1) === 1;

/** Cells that hold something where we left them blank. `width`: our columns; `filled`: what we remember. */
export function strays(rows: Cells, width: number, filled: string): Stray[] {
  const remembered = filled.split('.');
  return rows.slice(0, remembered.length).flatMap((row, index) =>
    row.slice(0, width).flatMap((value, column) => {
      if (value === '' || isFilled(remembered[index], column)) return [];
      return [{ cell: a1(index + 1, column + 1), text: String(value) }];
    }),
  );
}
