// The charts of the active sheet, floating over the grid at the cells they are anchored to.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import { cellReader } from '../../charts/cells.ts';
import { chartSize } from '../../charts/chartSize.ts';
import type { Book } from '../../engine/book.ts';
import type { ChartRecord } from '../../engine/records.ts';
import { ChartDrawing } from './ChartDrawing.ts';
import { gridCanvas, type Pane, paneOf } from './viewport.ts';

interface Shown {
  drawing: ChartDrawing;
  /** Cuts the chart off at the border of its pane, as the grid cuts its cells. */
  clip: HTMLElement;
}

export class ChartLayer {
  private readonly shown = new Map<number, Shown>();
  private redrawTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly layer: HTMLElement,
    private readonly book: Book,
  ) {
    // Scrolling, zooming, resizing and freezing all show in the viewport: following it misses none of them.
    const follow = () => {
      this.place();
      requestAnimationFrame(follow);
    };
    follow();
  }

  /** Draws again soon; several changes in a row make one drawing. */
  changed(): void {
    clearTimeout(this.redrawTimer);
    this.redrawTimer = setTimeout(() => this.redraw(), REDRAW_MS);
  }

  /** A font has come: letters that were drawn without it are drawn again. */
  fontsCame(): void {
    for (const { drawing } of this.shown.values()) drawing.forget();
    this.redraw();
  }

  /** Whether every chart shows what its cells say, in the letters that it is meant to have. */
  get isDrawn(): boolean {
    return this.redrawTimer === undefined && document.fonts.status === 'loaded';
  }

  redraw(): void {
    clearTimeout(this.redrawTimer);
    this.redrawTimer = undefined;
    const sheetId = this.book.workbook.getActiveSheet().getSheetId();
    const records = this.book.records.charts.filter((record) => record.sheetId === sheetId);
    for (const [id, { clip, drawing }] of this.shown) {
      if (records.some((record) => record.chartId === id)) continue;
      drawing.remove();
      clip.remove();
      this.shown.delete(id);
    }
    const read = cellReader(this.book);
    for (const record of records) this.show(record).drawing.draw(record, read);
    this.place();
  }

  private show(record: ChartRecord): Shown {
    const old = this.shown.get(record.chartId);
    if (old) return old;
    const clip = document.createElement('div');
    clip.className = 'chart-clip';
    const drawing = new ChartDrawing(record.chartId);
    // The grid still scrolls when the wheel turns over a chart.
    drawing.element.addEventListener('wheel', (event) => this.passOn(event), { passive: true });
    clip.append(drawing.element);
    this.layer.append(clip);
    const shown = { drawing, clip };
    this.shown.set(record.chartId, shown);
    return shown;
  }

  private place(): void {
    if (this.shown.size === 0) return;
    const sheet = this.book.workbook.getActiveSheet();
    const canvas = gridCanvas(this.book.parts, this.book.workbook.getId());
    if (canvas === null) return;
    const outer = this.layer.parentElement?.getBoundingClientRect();
    const inner = canvas.getBoundingClientRect();
    if (outer === undefined) return;
    setBox(this.layer, inner.left - outer.left, inner.top - outer.top, inner.width, inner.height);
    for (const record of this.book.records.charts) {
      const shown = this.shown.get(record.chartId);
      if (shown) this.placeOne(record, shown, sheet);
    }
  }

  private placeOne(record: ChartRecord, { clip, drawing }: Shown, sheet: FWorksheet): void {
    const { row, column, offsetX, offsetY } = record.position;
    const pane = this.pane(sheet, row, column);
    clip.hidden = pane === null || sheet.getSheetId() !== record.sheetId;
    if (pane === null) return;
    const cell = sheet.getRange(row - 1, column - 1).getCellRect();
    setBox(clip, pane.left, pane.top, pane.width, pane.height);
    const left = (cell.x + offsetX - pane.scrollX) * pane.zoom - pane.left;
    const top = (cell.y + offsetY - pane.scrollY) * pane.zoom - pane.top;
    const { width, height } = chartSize(record);
    const transform = `translate(${left}px, ${top}px) scale(${pane.zoom})`;
    const { style } = drawing.element;
    if (style.transform === transform && style.width === `${width}px`) return;
    style.transform = transform;
    style.width = `${width}px`;
    style.height = `${height}px`;
  }

  private pane(sheet: FWorksheet, row: number, column: number): Pane | null {
    return paneOf(
      this.book.parts,
      this.book.workbook.getId(),
      row <= sheet.getFrozenRows(),
      column <= sheet.getFrozenColumns(),
    );
  }

  private passOn(event: WheelEvent): void {
    gridCanvas(this.book.parts, this.book.workbook.getId())?.dispatchEvent(new WheelEvent('wheel', event));
  }
}

const REDRAW_MS = 120;

/** What was set last: reading a style back gives the browser's own spelling of it. */
const boxes = new WeakMap<HTMLElement, string>();

function setBox(element: HTMLElement, left: number, top: number, width: number, height: number): void {
  const box = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  if (boxes.get(element) === box) return;
  boxes.set(element, box);
  element.style.cssText = box;
}
