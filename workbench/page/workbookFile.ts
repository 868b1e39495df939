// The workbook of an .xlsx file that was chosen or dropped.
import { type OpenedWorkbook, readXlsx } from '../xlsx/read.ts';

export async function workbookOf(file: File): Promise<OpenedWorkbook> {
  return readXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
}
