// The workbook as an .xlsx file: opened from one, or saved as one with its charts as pictures.
import { cellReader } from '../charts/cells.ts';
import { chartSize } from '../charts/chartSize.ts';
import type { Workbench } from '../runner/workbench.ts';
import { type OpenedWorkbook, readXlsx } from '../xlsx/read.ts';
import { writeXlsx } from '../xlsx/write.ts';
import { chartImage } from './charts/chartImage.ts';

export async function workbookOf(file: File): Promise<OpenedWorkbook> {
  return readXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
}

export async function fileOf(workbench: Workbench): Promise<Uint8Array> {
  const read = cellReader(workbench.book);
  const pictures = workbench.charts.map(async (record) => ({
    chartId: record.chartId,
    ...chartSize(record),
    png: await chartImage(record, read),
  }));
  return writeXlsx(workbench.book, await Promise.all(pictures));
}
