// The active tab as pages of A4, charts included, and the browser's own print dialog.
import { cellReader } from '../../charts/cells.ts';
import { chartSize } from '../../charts/chartSize.ts';
import type { Book } from '../../engine/book.ts';
import type { Grid } from '../../engine/grid.ts';
import { paperOf } from '../../paper/paper.ts';
import { chartImage } from '../charts/chartImage.ts';
import { type Picture, placeOf } from './place.ts';
import { type PageRows, sheetOf } from './sheet.ts';

async function chartsOf(book: Book, grid: Grid): Promise<Picture[]> {
  const read = cellReader(book);
  const records = book.records.charts.filter(({ sheetId }) => sheetId === grid.id);
  return Promise.all(
    records.map(async (record) => ({
      ...record.position,
      ...chartSize(record),
      url: URL.createObjectURL(
        new Blob([(await chartImage(record, read)) as BlobPart], { type: 'image/png' }),
      ),
    })),
  );
}

export async function printTab(book: Book): Promise<void> {
  const grid = book.grid(book.workbook.getActiveSheet().getSheetId());
  const charts = await chartsOf(book, grid);
  const place = placeOf(grid, charts);
  const texts = grid.displayValues({
    row: 0,
    column: 0,
    rows: place.rows.length,
    columns: place.columns.length,
  });
  const frozenRows = grid.sheet.getFrozenRows();
  const { orientation, scale, breaks } = paperOf({
    ...place,
    filled: texts.map((line) => line.some((text) => text !== '')),
    charts,
    frozenRows,
  });
  const ends = [...breaks, place.rows.length];
  const pages: PageRows[] = ends.map((to, index) => ({
    from: breaks[index - 1] ?? 0,
    to,
    repeat: index === 0 ? 0 : frozenRows,
  }));

  const paper = document.createElement('div');
  paper.id = 'paper';
  const size = document.createElement('style');
  size.textContent = `@page { size: A4 ${orientation}; margin: 0 }`;
  paper.append(size);
  paper.append(...pages.map((page) => sheetOf(grid, place, texts, charts, page, { orientation, scale })));
  document.getElementById('paper')?.remove();
  document.body.append(paper);
  await Promise.all([...paper.querySelectorAll('img')].map((picture) => picture.decode()));
  for (const { url } of charts) URL.revokeObjectURL(url);
  // The fonts' slices that only this tab needs.
  await document.fonts.ready;
  window.print();
}
