// One sheet of paper: its rows, below those that every sheet repeats, and the charts that hang there.
import type { Grid } from '../../engine/grid.ts';
import type { Paper } from '../../paper/paper.ts';
import { cellBoxes } from './cellBoxes.ts';
import { box, type Picture, type Place } from './place.ts';

export interface PageRows {
  /** Rows from 0, `to` not included; repeated above are those before `repeat`. */
  readonly from: number;
  readonly to: number;
  readonly repeat: number;
}

export function sheetOf(
  grid: Grid,
  place: Place,
  texts: readonly (readonly string[])[],
  charts: readonly Picture[],
  { from, to, repeat }: PageRows,
  { orientation, scale }: Pick<Paper, 'orientation' | 'scale'>,
): HTMLElement {
  const sheet = document.createElement('div');
  sheet.className = `sheet ${orientation}`;
  const scaled = document.createElement('div');
  scaled.className = 'scaled';
  scaled.style.transform = `scale(${scale})`;
  const heightOf = (rows: number) => box(place, { row: 0, column: 0, rows, columns: 1 }).height;
  const top = heightOf(repeat);
  scaled.append(...cellBoxes(grid, place, texts, { from: 0, to: repeat, top: 0 }));
  scaled.append(...cellBoxes(grid, place, texts, { from, to, top }));
  for (const { row, column, offsetX, offsetY, width, height, url } of charts) {
    if (row - 1 < from || row - 1 >= to) continue;
    const at = box(place, { row: row - 1, column: column - 1, rows: 1, columns: 1 });
    const [left, down] = [at.left + offsetX, at.top - heightOf(from) + top + offsetY];
    const picture = document.createElement('img');
    picture.src = url;
    picture.style.cssText = `left:${left}px;top:${down}px;width:${width}px;height:${height}px`;
    scaled.append(picture);
  }
  sheet.append(scaled);
  return sheet;
}
