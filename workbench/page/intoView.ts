// Scrolls the grid as far as is needed for cells to be seen.
import { RANGE_TYPE } from '@univerjs/core';
import { ScrollToRangeOperation } from '@univerjs/sheets-ui';
import type { Area } from '../engine/area.ts';
import type { Book } from '../engine/book.ts';

export function bringIntoView(book: Book, { row, column, rows, columns }: Area): void {
  const range = {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
    rangeType: RANGE_TYPE.NORMAL,
  };
  book.parts.api.syncExecuteCommand(ScrollToRangeOperation.id, { range });
}
