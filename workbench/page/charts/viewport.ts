// Where the engine shows which part of the sheet, so that charts can lie over their cells.
import { IRenderManagerService, SHEET_VIEWPORT_KEY, type Viewport } from '@univerjs/engine-render';
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

function keyOf(frozenRows: boolean, frozenColumns: boolean): SHEET_VIEWPORT_KEY {
  if (frozenRows) {
    return frozenColumns ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP : SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP;
  }
  return frozenColumns ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT : SHEET_VIEWPORT_KEY.VIEW_MAIN;
}
