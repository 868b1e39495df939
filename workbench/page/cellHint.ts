// What the error in the selected cell means: the custom function's own words, or plain words for the engine's.
import { messages } from '../messages.ts';
import type { Workbench } from '../runner/workbench.ts';

export function cellHint(workbench: Workbench): string {
  // Between two workbooks there is none for a moment.
  const range = workbench.book.parts.api.getActiveWorkbook()?.getActiveRange();
  if (!range) return '';
  const grid = workbench.book.grid(range.getSheetId());
  const [row, column] = [range.getRow(), range.getColumn()];
  const code = String(grid.values({ row, column, rows: 1, columns: 1 })[0]?.[0] ?? '');
  if (!/^#[A-Z/0-9]+[!?]?$/.test(code)) return '';
  const own = code === '#ERROR!' ? workbench.functionError(grid.id, row, column) : undefined;
  const known = messages.cellErrors[code as keyof typeof messages.cellErrors];
  const meaning = own ?? known;
  const a1 = grid.sheet.getRange(row, column).getA1Notation();
  return meaning === undefined ? '' : messages.cellError(a1, meaning);
}
