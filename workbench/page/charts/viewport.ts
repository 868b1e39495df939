// Where the engine shows which part of the sheet, so that charts can lie over their cells.
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type Viewport } from '@univerjs/engine-render';
import type { Book } from '../../engine/book.ts';
import type { UniverParts } from '../../engine/engine.ts';

/** One pane of the grid (frozen or scrolling) in pixels of the canvas, and the sheet point at its corner. */
export interface Pane {
  left: number;
  top: number;
  width: number;
  height: number;
  scrollX: number;
  scrollY: number;
  zoom: number;
}

export function paneOf(
  parts: UniverParts,
  unitId: string,
  frozenRows: boolean,
  frozenColumns: boolean,
): Pane | null {
  const scene = parts.univer.__getInjector().get(IRenderManagerService).getRenderById(unitId)?.scene;
  const view: Viewport | undefined = scene?.getViewport(keyOf(frozenRows, frozenColumns));
  if (!scene || !view) return null;
  return {
    left: view.left,
    top: view.top,
    width: view.width ?? 0,
    height: view.height ?? 0,
    scrollX: view.viewportScrollX,
    scrollY: view.viewportScrollY,
    zoom: scene.scaleX,
  };
}

export function gridCanvas(parts: UniverParts, unitId: string): HTMLCanvasElement | null {
  const render = parts.univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  return render?.engine.getCanvasElement() ?? null;
}

/** Where the middle of a cell of the active sheet is on the screen. */
export function middleOfCell(book: Book, a1: string): { x: number; y: number } {
  const sheet = book.workbook.getActiveSheet();
  const unitId = book.workbook.getId();
  const range = sheet.getRange(a1);
  const { x, y, width, height } = range.getCellRect();
  const frozen = [
    range.getRow() < sheet.getFrozenRows(),
    range.getColumn() < sheet.getFrozenColumns(),
  ] as const;
  const pane = paneOf(book.parts, unitId, ...frozen);
  const box = gridCanvas(book.parts, unitId)?.getBoundingClientRect();
  if (pane === null || box === undefined) throw new Error('The grid is not on the page.');
  return {
    x: box.left + (x + width / 2 - pane.scrollX) * pane.zoom,
    y: box.top + (y + height / 2 - pane.scrollY) * pane.zoom,
  };
}

function keyOf(frozenRows: boolean, frozenColumns: boolean): SHEET_VIEWPORT_KEY {
  if (frozenRows) {
    return frozenColumns ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP : SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP;
  }
  return frozenColumns ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT : SHEET_VIEWPORT_KEY.VIEW_MAIN;
}
