// The cells of a chart's ranges, with what a drawing and a file have to know of each.
import type { Book } from '../engine/book.ts';
import type { ChartRange } from '../engine/records.ts';
import { dateToSerial, isDate } from '../engine/serial.ts';

export interface Cell {
  readonly value: unknown;
  /** As the grid shows it. */
  readonly text: string;
  /** Missing where a cell only fills up a range that is shorter than its neighbour. */
  readonly source?: CellSource;
}

export interface CellSource {
  readonly sheetName: string;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  /** The number kept in the cell, a date's too. */
  readonly number?: number;
  readonly format: string;
}

export type ReadRange = (range: ChartRange) => Cell[][];

/** A range on a tab that is gone has no cells. */
export const cellReader =
  (book: Book): ReadRange =>
  ({ sheetName, row, column, numRows, numColumns }) => {
    const grid = book.gridByName(sheetName);
    if (grid === undefined) return [];
    const area = { row: row - 1, column: column - 1, rows: numRows, columns: numColumns };
    const texts = grid.displayValues(area);
    return grid.values(area).map((line, r) =>
      line.map((value, c) => {
        const number = isDate(value) ? dateToSerial(value, grid.timeZone) : value;
        return {
          value,
          text: texts[r]?.[c] ?? '',
          source: {
            sheetName,
            row: row + r,
            column: column + c,
            format: grid.format(area.row + r, area.column + c),
            ...(typeof number === 'number' && { number }),
          },
        };
      }),
    );
  };
