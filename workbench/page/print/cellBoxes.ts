// The cells of some rows as boxes with their looks, for paper.
import type { IStyleData } from '@univerjs/core';
import type { Grid } from '../../engine/grid.ts';
import { look } from './look.ts';
import { box, type Place } from './place.ts';

interface Rows {
  /** From 0, `to` not included. */
  readonly from: number;
  readonly to: number;
  /** Pixels above the first. */
  readonly top: number;
}

/** A line that two cells share is drawn once, by the upper or the left one. */
function ownLook(grid: Grid, row: number, column: number): IStyleData {
  const style = grid.style(row, column);
  const above = row > 0 ? grid.style(row - 1, column).bd?.b : undefined;
  const beside = column > 0 ? grid.style(row, column - 1).bd?.r : undefined;
  if (!style.bd || !(above || beside)) return style;
  const { t, l, ...bd } = style.bd;
  return { ...style, bd: { ...bd, ...(above || !t ? {} : { t }), ...(beside || !l ? {} : { l }) } };
}

export function cellBoxes(
  grid: Grid,
  place: Place,
  texts: readonly (readonly string[])[],
  rows: Rows,
): HTMLElement[] {
  const gridlines = !grid.sheet.hasHiddenGridLines();
  const model = grid.sheet.getSheet();
  const above = box(place, { row: 0, column: 0, rows: rows.from, columns: 1 }).height;
  const found: HTMLElement[] = [];
  for (let row = rows.from; row < rows.to; row += 1) {
    for (let column = 0; column < place.columns.length; column += 1) {
      const merge = model.getMergedCell(row, column);
      if (merge && (merge.startRow !== row || merge.startColumn !== column)) continue;
      const [last, right] = [merge?.endRow ?? row, merge?.endColumn ?? column];
      const { left, top, width, height } = box(place, {
        row,
        column,
        rows: last - row + 1,
        columns: right - column + 1,
      });
      const cell = document.createElement('div');
      const text = texts[row]?.[column] ?? '';
      const isNumber = typeof grid.cell(row, column)?.v === 'number';
      cell.className = 'cell';
      cell.style.cssText = `left:${left}px;top:${top - above + rows.top}px;width:${width}px;height:${height}px;${look(ownLook(grid, row, column), isNumber, gridlines)}`;
      if (text !== '') {
        const words = document.createElement('span');
        words.textContent = text;
        cell.append(words);
      }
      found.push(cell);
    }
  }
  // Text runs over the cells to its right, so those with text lie above the blank ones.
  return found.sort((a, b) => a.childElementCount - b.childElementCount);
}
